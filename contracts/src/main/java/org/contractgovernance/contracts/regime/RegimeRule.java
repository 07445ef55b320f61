package org.contractgovernance.contracts.regime;

import org.contractgovernance.contracts.rule.Rule;

/** The rules by which a performance regime is set and amended. {@code TermsRule} has the rules of the terms themselves. */
public enum RegimeRule implements Rule {
    REGIME_ALREADY_SET(Answer.CONFLICT, "A contract has one performance regime, which is amended"),
    REGIME_NAMES_UNKNOWN_KPI(Answer.INVALID, "A performance regime names only KPIs that are defined"),
    REGIME_FROM_MID_PERIOD(Answer.INVALID, "A performance regime applies from the first day of a period"),
    REGIME_TOO_FAR_AHEAD(
            Answer.INVALID, "The days of a performance regime lie within a hundred years of the contract's first day"),
    REGIME_PERIOD_IS_FIXED(Answer.CONFLICT, "The length of a performance regime's periods does not change"),
    REGIME_UNCHANGED(Answer.CONFLICT, "An amendment of a performance regime changes something"),
    AMENDED_BEFORE_SET(Answer.CONFLICT, "An amendment applies no earlier than the first period that is assessed"),
    REGIME_ENDS_MID_PERIOD(Answer.INVALID, "A performance regime ends before the first day of a period"),
    REGIME_ENDS_BEFORE_IT_BEGINS(
            Answer.INVALID, "A performance regime ends no earlier than the first period that is assessed"),
    REGIME_ALREADY_ENDED(Answer.CONFLICT, "A performance regime that has ended is set again before it ends again"),
    NO_REGIME_IN_FORCE(Answer.UNKNOWN, "A performance regime is in force from its first day until it ends");

    private final Answer answer;
    private final String sentence;

    RegimeRule(Answer answer, String sentence) {
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
