package org.contractgovernance.contracts.failure;

import org.contractgovernance.contracts.rule.Rule;

/** The rules of what failures set off. */
public enum FailureResponseRule implements Rule {
    FAILURE_SET_OFF_ALREADY(Answer.CONFLICT, "A failure of a period sets off each kind of thing once"),
    NOTHING_SET_OFF(
            Answer.CONFLICT,
            "A failure sets off what the policy in force on its first day on record asks for, and nothing else"),
    NO_RESPONSE_TO_TELL(
            Answer.CONFLICT, "It is told once that a level hears of what nobody acts on, or that a person has acted");

    private final Answer answer;
    private final String sentence;

    FailureResponseRule(Answer answer, String sentence) {
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
