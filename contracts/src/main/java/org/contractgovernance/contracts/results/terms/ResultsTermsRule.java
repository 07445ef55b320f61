package org.contractgovernance.contracts.results.terms;

import org.contractgovernance.contracts.rule.Rule;

/** The rules by which the terms of a scheme agree with one another. */
public enum ResultsTermsRule implements Rule {
    OUTPUT_NAMED_TWICE("A scheme has one output of each code"),
    PRICES_NOT_IN_ORDER("The prices of an output are listed from the earliest day on, each of another day"),
    PAYMENTS_DO_NOT_SUM("What is paid when a case is taken on and what is paid for its result come to 100%"),
    VOLUMES_LEAVE_A_HOLE("Bands of volume begin with the first unit"),
    VOLUMES_DO_NOT_RISE("Bands of volume are listed from the lowest number of units on, each once"),
    NOTHING_LEFT_TO_PAY("A share that is not paid leaves a share that is paid");

    private final String sentence;

    ResultsTermsRule(String sentence) {
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
