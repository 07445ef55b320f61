package org.contractgovernance.contracts.results;

import org.contractgovernance.contracts.rule.Rule;

/** The rules of payment by results. {@code ResultsTermsRule} has those of the terms, {@code PricingRule} those of prices. */
public enum ResultsRule implements Rule {
    SCHEME_ALREADY_SET(Answer.CONFLICT, "A contract has one scheme of payment by results, which is amended"),
    SCHEME_BEFORE_CONTRACT(Answer.INVALID, "A scheme applies no earlier than the contract's first day"),
    SCHEME_TOO_FAR_AHEAD(Answer.INVALID, "A scheme applies within a hundred years of the contract's first day"),
    SCHEME_UNCHANGED(Answer.CONFLICT, "An amendment of a scheme changes something"),
    SCHEME_AMENDED_BEFORE_SET(Answer.CONFLICT, "An amendment applies no earlier than the scheme's own first day"),
    CLAIMED_ALREADY(Answer.CONFLICT, "A claim's number is given once"),
    CASE_CLAIMED_ALREADY(Answer.CONFLICT, "A case of an output is claimed once for each payment"),
    CASE_NOT_ACHIEVED_YET(Answer.INVALID, "A case is claimed on the day of its achievement or later"),
    UNKNOWN_CLAIM(Answer.UNKNOWN, "A claim is made before anything else happens to it"),
    CLAIM_DECIDED(Answer.CONFLICT, "A claim that is accepted or refused is not decided again"),
    CLAIM_NOT_VERIFIED(Answer.CONFLICT, "A sample of a claim is checked at its source before the claim is accepted"),
    CLAIM_DECIDED_BY_ANOTHER(
            Answer.FORBIDDEN, "Who made a claim neither verifies nor adjusts it, and does not decide it"),
    UNKNOWN_CASE(Answer.INVALID, "A case is named by its number in the claim"),
    CASE_CHANGED_TWICE(Answer.INVALID, "An adjustment names each case once"),
    MORE_THAN_CLAIMED(Answer.INVALID, "An adjustment pays at most what was claimed"),
    ADJUSTMENT_CHANGES_NOTHING(Answer.CONFLICT, "An adjustment changes a case"),
    CLAIM_NOT_PAID(Answer.CONFLICT, "Only what was paid is clawed back"),
    CLAWED_BACK_ALREADY(Answer.CONFLICT, "What was paid for a case is clawed back once"),
    MORE_THAN_PAID(Answer.INVALID, "No more is clawed back for a case than was paid for it"),
    PART_OF_NO_CASE(Answer.INVALID, "A part is clawed back for a case that is named"),
    PENALTY_OF_THE_COUNCIL(Answer.INVALID, "A penalty is recorded for an output that the provider pays"),
    NO_REPRICING(Answer.CONFLICT, "Only another price that is proposed for a claim is decided, once"),
    REPRICING_WITHOUT_PRICE(
            Answer.CONFLICT,
            "A claim to which the amended terms give no price stays at what is paid, or is clawed back");

    private final Answer answer;
    private final String sentence;

    ResultsRule(Answer answer, String sentence) {
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
