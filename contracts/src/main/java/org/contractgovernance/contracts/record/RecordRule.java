package org.contractgovernance.contracts.record;

import org.contractgovernance.contracts.rule.Rule;

/** Rules about the record itself. */
public enum RecordRule implements Rule {
    CHECK_UNDER_WAY(Answer.CONFLICT, "Only one check of the record is made at a time");

    private final Answer answer;
    private final String sentence;

    RecordRule(Answer answer, String sentence) {
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
