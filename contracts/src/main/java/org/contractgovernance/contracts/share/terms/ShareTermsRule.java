package org.contractgovernance.contracts.share.terms;

import org.contractgovernance.contracts.rule.Rule;

/** The rules by which the terms of a share agree with one another. */
public enum ShareTermsRule implements Rule {
    SHARE_BANDS_LEAVE_A_HOLE("Each band of a share begins where the one below ends"),
    SHARE_BANDS_OVERLAP("No outturn lies within two bands of a share"),
    SHARE_BAND_UPSIDE_DOWN("A band of a share runs from its lower limit to its higher one"),
    SHARE_BANDS_FALL_SHORT("Bands of a share reach every outturn, however low or high"),
    LOSS_NOT_SHARED("Where losses are not shared, no band shares them"),
    AVERAGED_AND_CARRIED("Losses are not carried where years are averaged, as they would count twice"),
    FLOOR_WITHOUT_LOSSES("A floor is for losses that are shared"),
    LIMIT_NOT_SAID_ONCE("A cap or a floor is a percentage of the target or an amount, and not both"),
    LIMIT_BELOW_ZERO("A cap or a floor is not below zero");

    private final String sentence;

    ShareTermsRule(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public Answer answer() {
        return Answer.INVALID;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
