package org.contractgovernance.contracts.deadline.feed;

import org.contractgovernance.contracts.rule.Rule;

/** The rules of the secret addresses of calendars. */
public enum CalendarAddressRule implements Rule {
    TOO_MANY_CALENDAR_ADDRESSES(
            Answer.CONFLICT,
            "A person has at most twenty addresses of calendars at a client, and a client at most a thousand, that are not revoked"),
    CALENDAR_ADDRESS_REVOKED(Answer.CONFLICT, "A revoked address is not replaced; another one can be made"),
    CALENDAR_ADDRESS_OF_ANOTHER(
            Answer.FORBIDDEN, "Only its maker replaces an address, because it opens what its maker may read");

    private final Answer answer;
    private final String sentence;

    CalendarAddressRule(Answer answer, String sentence) {
        this.answer = answer;
        this.sentence = sentence;
    }

    @Override
    public Answer answer() {
        return answer;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
