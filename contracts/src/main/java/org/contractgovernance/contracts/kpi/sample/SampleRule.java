package org.contractgovernance.contracts.kpi.sample;

import org.contractgovernance.contracts.rule.Rule;

/** The rules of a sample that is checked at its source. */
public enum SampleRule implements Rule {
    SAMPLE_RECORD_TWICE(Answer.INVALID, "A record is checked once in a sample"),
    FINDING_NOT_DESCRIBED(Answer.INVALID, "A record that does not agree with its source says what was found"),
    SAMPLE_LARGER_THAN_POPULATION(Answer.INVALID, "A sample has no more records than there were to choose from");

    private final Answer answer;
    private final String sentence;

    SampleRule(Answer answer, String sentence) {
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
