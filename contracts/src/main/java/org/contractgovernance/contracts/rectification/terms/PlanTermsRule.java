package org.contractgovernance.contracts.rectification.terms;

import org.contractgovernance.contracts.rule.Rule;

/** The rules of what a contract says of rectification plans. */
public enum PlanTermsRule implements Rule {
    PLAN_TERMS_UNCHANGED(Answer.CONFLICT, "New terms of rectification plans differ from those in force"),
    PLAN_TIME_IN_HOURS(Answer.INVALID, "The times of a rectification plan run in days or working days"),
    SILENCE_ESCALATES_TO_NOBODY(
            Answer.INVALID, "The council's silence names to whom it escalates where it escalates, and only there"),
    CONSEQUENCE_NAMED_TWICE(Answer.INVALID, "The contract names each consequence of a failed plan once");

    private final Answer answer;
    private final String sentence;

    PlanTermsRule(Answer answer, String sentence) {
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
