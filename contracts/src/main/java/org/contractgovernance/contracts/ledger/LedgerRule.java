package org.contractgovernance.contracts.ledger;

import org.contractgovernance.contracts.rule.Rule;

/** The rules of the payment ledger. */
public enum LedgerRule implements Rule {
    UNKNOWN_LINE(Answer.UNKNOWN, "A line of the payment ledger is there before it is applied"),
    LINE_ALREADY_APPLIED(
            Answer.CONFLICT, "A line of the payment ledger is applied to one document, which can be corrected"),
    LINE_NOT_APPLIED(Answer.CONFLICT, "A line of the payment ledger is applied before that is corrected"),
    APPLICATION_UNCHANGED(Answer.CONFLICT, "A correction names another document"),
    DOCUMENT_OF_LATER(Answer.INVALID, "A line is applied to a document that has been issued");

    private final Answer answer;
    private final String sentence;

    LedgerRule(Answer answer, String sentence) {
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
