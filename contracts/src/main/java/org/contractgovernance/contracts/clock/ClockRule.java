package org.contractgovernance.contracts.clock;

import org.contractgovernance.contracts.rule.Rule;

/** The rules of clocks. */
public enum ClockRule implements Rule {
    CLOCK_PAUSED_TWICE(Answer.CONFLICT, "A clock that stands still cannot be paused again"),
    CLOCK_NOT_PAUSED(Answer.CONFLICT, "Only a clock that stands still can go on"),
    CLOCK_ENDED(Answer.CONFLICT, "Nothing happens to a clock after its end"),
    CLOCK_OUT_OF_ORDER(Answer.INVALID, "What happens to a clock comes after what happened to it before");

    private final Answer answer;
    private final String sentence;

    ClockRule(Answer answer, String sentence) {
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
