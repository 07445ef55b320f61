package org.contractgovernance.contracts.bundle;

import org.contractgovernance.contracts.rule.Rule;

/** Rules about evidence bundles. */
public enum BundleRule implements Rule {
    NOT_YET_SIGNED(
            Answer.CONFLICT,
            "A bundle contains what a signed checkpoint covers, and no signed checkpoint covers this contract yet"),
    CHECKPOINTS_BEHIND(Answer.UNAVAILABLE, "The position asked for is not yet covered by a signed checkpoint");

    private final Answer answer;
    private final String sentence;

    BundleRule(Answer answer, String sentence) {
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
