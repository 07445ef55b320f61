package org.contractgovernance.contracts.review.series;

import org.contractgovernance.contracts.rule.Rule;

/** The rules of series of reviews. */
public enum ReviewSeriesRule implements Rule {
    SEAT_NAMED_TWICE(Answer.INVALID, "Terms of reference name each post once"),
    CHAIR_WITHOUT_A_SEAT(Answer.INVALID, "The post that has the chair has a seat"),
    PARTY_WITHOUT_A_SEAT(Answer.INVALID, "Each party has a seat"),
    QUORUM_BEYOND_SEATS(Answer.INVALID, "A quorum is no greater than the number of seats"),
    HEADING_NAMED_TWICE(Answer.INVALID, "Terms of reference name each heading once"),
    TERMS_UNCHANGED(Answer.CONFLICT, "Proposed terms of reference say something else than the latest ones"),
    TERMS_NOT_THE_LATEST(Answer.CONFLICT, "Only the latest terms of reference are agreed"),
    TERMS_AGREED_ALREADY(Answer.CONFLICT, "A version of terms of reference is agreed once"),
    TERMS_OF_OWN_PARTY(Answer.FORBIDDEN, "The party that did not propose terms of reference agrees them"),
    SERIES_HAS_ENDED(Answer.CONFLICT, "Nothing is proposed or agreed for a series that has ended");

    private final Answer answer;
    private final String sentence;

    ReviewSeriesRule(Answer answer, String sentence) {
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
