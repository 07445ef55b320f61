package org.contractgovernance.contracts.results.claim;

import org.contractgovernance.contracts.rule.Rule;

/** The rules by which a claim finds its price. */
public enum PricingRule implements Rule {
    UNKNOWN_OUTPUT("A claim is for an output of the terms that its cases follow"),
    BEFORE_THE_SCHEME("A case is taken on, or its result achieved, on the scheme's first day or later"),
    OUTSIDE_THE_CONTRACT("A case is taken on, or its result achieved, in a year of the contract"),
    NO_PRICE_THEN("An output has a price on the day of each case"),
    CLAIM_SPANS_TERMS("The cases of a claim follow the same terms; claim those of other terms apart");

    private final String sentence;

    PricingRule(String sentence) {
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
