package org.contractgovernance.contracts.share;

import org.contractgovernance.contracts.rule.Rule;

/** The rules of gain share. {@code ShareTermsRule} has those of the terms. */
public enum ShareRule implements Rule {
    SHARE_ALREADY_SET(Answer.CONFLICT, "A contract has one share of gains, which is amended"),
    SHARE_FROM_MID_YEAR(Answer.INVALID, "A share applies from the first day of a year of the contract"),
    SHARE_TOO_FAR_AHEAD(Answer.INVALID, "A share applies within a hundred years of the contract's first day"),
    SHARE_AMENDED_BEFORE_SET(Answer.CONFLICT, "An amendment applies no earlier than the first year that is shared"),
    SHARE_UNCHANGED(Answer.CONFLICT, "An amendment of a share changes something"),
    SHARE_YEAR_CERTIFIED(Answer.CONFLICT, "A certified year keeps its terms until its statement is opened again"),
    YEAR_OF_NO_CONTRACT(Answer.INVALID, "A statement is of a year of the contract, written like 2015-16"),
    YEAR_NOT_SHARED(Answer.INVALID, "A statement is of a year that the terms share"),
    YEAR_NOT_OVER(Answer.CONFLICT, "A statement is drafted after its year is over"),
    EARLIER_YEAR_NOT_CERTIFIED(Answer.CONFLICT, "The years before are certified where they count with a year"),
    OUTTURN_BELOW_ZERO(Answer.INVALID, "An outturn cost is not below zero"),
    UNKNOWN_STATEMENT(Answer.UNKNOWN, "A statement is drafted before anything else happens to it"),
    STATEMENT_CERTIFIED(Answer.CONFLICT, "A certified statement is opened again before it changes"),
    STATEMENT_NOT_DRAFT(Answer.CONFLICT, "Only a draft is agreed"),
    STATEMENT_DISPUTED(Answer.CONFLICT, "A disputed statement is drafted anew"),
    STATEMENT_NOT_AGREED(Answer.CONFLICT, "Both parties agree a statement before either certifies it"),
    STATEMENT_NOT_CERTIFIED(Answer.CONFLICT, "Only a certified statement is opened again"),
    OWN_DRAFT(Answer.CONFLICT, "A party neither agrees nor disputes its own draft"),
    CERTIFIED_BY_ONE_PARTY(
            Answer.CONFLICT, "A share is certified by both parties; one party's certificate alone has no effect"),
    SHARE_CHANGED_SINCE(Answer.CONFLICT, "What is certified is what was drafted; other terms need another draft"),
    LATER_YEAR_STATED(Answer.CONFLICT, "A statement is opened again while no later year has one");

    private final Answer answer;
    private final String sentence;

    ShareRule(Answer answer, String sentence) {
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
