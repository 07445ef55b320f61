package org.contractgovernance.contracts.failure.policy;

import org.contractgovernance.contracts.rule.Rule;

/** The rules of what a contract lets failures set off. */
public enum FailurePolicyRule implements Rule {
    FAILURE_POLICY_UNCHANGED(Answer.CONFLICT, "A new failure policy differs from the one in force"),
    FAILURE_POLICY_BACKDATED(
            Answer.INVALID,
            "A failure policy holds from the day on which it is recorded, because it does not act on what was assessed before"),
    POLICY_PART_WITHOUT_CAUSE(Answer.INVALID, "A part of a failure policy names at least one failure that sets it off"),
    POLICY_NAMES_UNKNOWN_SEVERITY(
            Answer.INVALID, "A failure policy names severities of the contract's performance regime"),
    NO_FAILURE_POLICY_IN_FORCE(Answer.UNKNOWN, "A failure policy is in force from its first day on"),
    POLICY_WITHOUT_PLAN_TERMS(
            Answer.CONFLICT,
            "Failures require rectification plans only where the contract's terms of rectification plans are on record"),
    ESCALATION_OUT_OF_ORDER(Answer.INVALID, "An escalation names each level once, from the lowest up");

    private final Answer answer;
    private final String sentence;

    FailurePolicyRule(Answer answer, String sentence) {
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
