package org.contractgovernance.contracts.kpi.period;

import org.contractgovernance.contracts.rule.Rule;

/** The rules of periods, and of the due days of returns. */
public enum PeriodRule implements Rule {
    PERIOD_DOES_NOT_FIT(Answer.INVALID, "A period fits the KPI's frequency and the contract's calendar"),
    DUE_NOT_SAID_ONCE(
            Answer.INVALID,
            "A return falls due either a number of working days after its period or on a day of the following month");

    private final Answer answer;
    private final String sentence;

    PeriodRule(Answer answer, String sentence) {
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
