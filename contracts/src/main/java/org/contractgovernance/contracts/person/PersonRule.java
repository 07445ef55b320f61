package org.contractgovernance.contracts.person;

import org.contractgovernance.contracts.rule.Rule;

/** The rules of people's names. */
public enum PersonRule implements Rule {
    REASON_NAMES_THE_PERSON(Answer.INVALID, "The reason for erasing a name does not name the person");

    private final Answer answer;
    private final String sentence;

    PersonRule(Answer answer, String sentence) {
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
