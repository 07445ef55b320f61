package org.contractgovernance.contracts.risktool;

import org.contractgovernance.contracts.rule.Rule;

/** The rules of subscriptions to the corporate risk tool's events. */
public enum SubscriptionRule implements Rule {
    ADDRESS_IS_NONE(Answer.INVALID, "A receiver's address is https://, a host's name or plain address, and a path"),
    ADDRESS_INSIDE(
            Answer.INVALID,
            "A receiver's host name is known and leads outside the network, unless the operator's configuration allows the host"),
    CONTRACTS_OR_EVERY(Answer.INVALID, "A subscription names contracts, or is for every contract"),
    BEGINNING_NOT_KNOWN(
            Answer.INVALID,
            "A subscription begins now, at the beginning of the record, or after a position that the record has reached"),
    PATIENCE_OUT_OF_BOUNDS(
            Answer.INVALID, "A subscription waits from one minute to seven days for an undelivered event"),
    OVERLAP_OUT_OF_BOUNDS(Answer.INVALID, "An old secret ends after now and within thirty days"),
    RESEND_ONE_WAY(
            Answer.INVALID, "A request to send again names one position, or all from a position, or everything parked"),
    NOTHING_AT_POSITION(Answer.INVALID, "Nothing of this position was sent to the subscription"),
    TOO_MANY_SUBSCRIPTIONS(Answer.CONFLICT, "There are at most a hundred subscriptions"),
    SUBSCRIPTION_DELETED(Answer.CONFLICT, "The subscription was deleted"),
    KEY_MISSING(
            Answer.CONFLICT,
            "Secrets are kept only encrypted, by a key from outside the database; the operator has to set contract-governance.risk-tool.key-file");

    private final Answer answer;
    private final String sentence;

    SubscriptionRule(Answer answer, String sentence) {
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
