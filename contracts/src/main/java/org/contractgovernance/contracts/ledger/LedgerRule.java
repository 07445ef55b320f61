package org.contractgovernance.contracts.ledger;

import org.contractgovernance.contracts.rule.Rule;

/** The rules of the payment ledger. */
public enum LedgerRule implements Rule {
    UNKNOWN_LINE(Answer.UNKNOWN, "A line of the payment ledger is there before it is applied"),
    LINE_ALREADY_APPLIED(
            Answer.CONFLICT,
            "A line of the payment ledger that is applied as a whole is not applied again; it can be corrected"),
    LINE_ON_DOCUMENT_ALREADY(
            Answer.CONFLICT, "A line of the payment ledger is on a document once; how much of it is can be corrected"),
    PART_OF_LINE(
            Answer.INVALID,
            "A part of a line has the line's sign, and is more than nothing and no more than is on no other document"),
    APPLIED_BEFORE_LINE(Answer.INVALID, "A line is applied no earlier than the day of the event that makes it"),
    WHICH_APPLICATION(Answer.INVALID, "A correction of a line that is on several documents says which it corrects"),
    LINE_NOT_APPLIED(Answer.CONFLICT, "A line of the payment ledger is applied before that is corrected"),
    APPLICATION_UNCHANGED(Answer.CONFLICT, "A correction names another document, or another amount"),
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
