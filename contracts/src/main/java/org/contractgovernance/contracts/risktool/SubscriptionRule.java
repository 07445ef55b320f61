package org.contractgovernance.contracts.risktool;

import org.contractgovernance.contracts.rule.Rule;

/** The rules of subscriptions to what the corporate risk tool is told. */
public enum SubscriptionRule implements Rule {
    ADDRESS_IS_NONE(Answer.INVALID, "A receiver's address is https://, a host's name or plain address, and a path"),
    ADDRESS_INSIDE(
            Answer.INVALID,
            "A receiver is outside the network, unless the operator allows its host by configuration; the host's name is known"),
    CONTRACTS_OR_EVERY(Answer.INVALID, "A subscription names contracts, or is for every contract"),
    BEGINNING_NOT_KNOWN(
            Answer.INVALID, "A subscription begins now, at the beginning, or after a position that is reached"),
    PATIENCE_OUT_OF_BOUNDS(Answer.INVALID, "An undelivered event is waited for from one minute to seven days"),
    OVERLAP_OUT_OF_BOUNDS(Answer.INVALID, "An old secret ends later than now, and within thirty days"),
    RESEND_ONE_WAY(Answer.INVALID, "What is sent again is one position, all from a position, or what is parked"),
    NOTHING_AT_POSITION(Answer.INVALID, "The subscription was sent nothing of this position"),
    TOO_MANY_SUBSCRIPTIONS(Answer.CONFLICT, "There are at most a hundred subscriptions"),
    SUBSCRIPTION_DELETED(Answer.CONFLICT, "The subscription was deleted"),
    KEY_MISSING(
            Answer.CONFLICT,
            "Secrets are kept only under a key from outside the database; the operator sets contract-governance.risk-tool.key-file");

    private final Answer answer;
    private final String sentence;

    SubscriptionRule(Answer answer, String sentence) {
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
