package org.contractgovernance.contracts.contract;

import org.contractgovernance.contracts.rule.Rule;

/** The rules of a contract. */
public enum ContractRule implements Rule {
    CONTRACT_ALREADY_REGISTERED(Answer.CONFLICT, "A contract's reference is used once"),
    CONTRACT_ALREADY_STARTED(Answer.CONFLICT, "A contract starts once"),
    CONTRACT_NOT_STARTED(Answer.CONFLICT, "The provider acts on a contract only after it has started"),
    CONTRACT_STARTED_AFTER_ITS_END(Answer.INVALID, "A contract starts no later than its last day"),
    CONTRACT_ENDS_BEFORE_IT_STARTS(Answer.INVALID, "A contract ends after it starts"),
    CONTRACT_AWARDED_AFTER_IT_STARTS(Answer.INVALID, "A contract is awarded no later than it starts"),
    NOTHING_AMENDED(Answer.CONFLICT, "An amendment changes something"),
    TERMS_OVERLAP(Answer.INVALID, "Terms follow one another in order and do not overlap"),
    TERM_ENDS_BEFORE_IT_BEGINS(Answer.INVALID, "A term ends no earlier than it begins"),
    TERM_NAMED_TWICE(Answer.INVALID, "A school year has one term of each name"),
    YEAR_START_IS_FIXED(
            Answer.CONFLICT, "The year that a contract follows does not change once it has started or has a KPI"),
    RISK_MATRIX_UNSOUND(Answer.INVALID, "The bands of a risk matrix begin at 1 and rise within the matrix"),
    SERVICE_CODE_TAKEN(Answer.CONFLICT, "A service's code is used once in a contract"),
    UNKNOWN_SERVICE(Answer.INVALID, "A service is commissioned or retained before it is named"),
    POST_ALREADY_HELD(Answer.CONFLICT, "The person holds this post already"),
    POST_NOT_HELD(Answer.CONFLICT, "Nobody holds this post"),
    REFERRAL_RULE_OFF_THE_MATRIX(
            Answer.INVALID, "A rule of referral names a score that the contract's risk matrix has"),
    REFERRAL_RULE_UNCHANGED(Answer.CONFLICT, "A new rule of referral differs from the one in force"),
    NO_REFERRAL_RULE(Answer.CONFLICT, "Only a rule of referral that is in force can be ended");

    private final Answer answer;
    private final String sentence;

    ContractRule(Answer answer, String sentence) {
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
