package org.contractgovernance.contracts.review;

import org.contractgovernance.contracts.rule.Rule;

/** The rules of reviews. */
public enum ReviewRule implements Rule {
    POST_NAMED_TWICE(Answer.INVALID, "An attendance names each post once"),
    PLANNED_SERIES_ENDED(Answer.CONFLICT, "No review is planned in a series that has ended"),
    REVIEW_OF_UNKNOWN_SERIES(Answer.INVALID, "A review is planned in a series of the contract"),
    REVIEW_WITHOUT_AGREED_TERMS(
            Answer.CONFLICT, "A review is planned under terms of reference that both parties agreed"),
    AGENDA_FIXED(Answer.CONFLICT, "The agenda of a review is issued once"),
    REVIEW_NOT_TO_COME(
            Answer.CONFLICT, "Only a review that is still to come is moved, gets an agenda, is held or is cancelled"),
    POST_WITHOUT_A_SEAT(Answer.INVALID, "Those present have a seat by the terms of reference"),
    REVIEW_NOT_HELD(Answer.CONFLICT, "Only a review that was held has decisions, actions, minutes and addenda"),
    DECISION_WITHOUT_QUORUM(Answer.CONFLICT, "A review decides with a quorum"),
    ABOUT_UNKNOWN_ENTRY(Answer.INVALID, "A decision and an action are about entries that both parties may see"),
    UNKNOWN_REVIEW_ACTION(Answer.UNKNOWN, "There is no such action of the review"),
    REVIEW_ACTION_DONE(Answer.CONFLICT, "An action of a review is done once"),
    ACTION_DUE_BEFORE_REVIEW(Answer.INVALID, "An action falls due no earlier than the review that agreed it"),
    MINUTES_NOT_DRAFTED(Answer.CONFLICT, "Minutes are drafted before a party comments on them or agrees them"),
    MINUTES_NOT_THE_LATEST(
            Answer.CONFLICT, "A party comments on the latest version of the minutes, and agrees that one"),
    MINUTES_UNCHANGED(Answer.CONFLICT, "Another version of the minutes says something else"),
    MINUTES_AGREED_ALREADY(Answer.CONFLICT, "Each party agrees a version of the minutes once"),
    MINUTES_OF_BOTH_BY_ONE(Answer.FORBIDDEN, "Nobody agrees minutes for both parties"),
    MINUTES_FIXED(
            Answer.CONFLICT,
            "Minutes that both parties agreed do not change; another review of the series notes a correction"),
    ADDENDUM_OF_OTHER_SERIES(Answer.INVALID, "An addendum corrects the minutes of another review of the same series"),
    ADDENDUM_OF_OPEN_MINUTES(Answer.CONFLICT, "An addendum corrects minutes that are fixed"),
    REVIEW_NOT_MOVED(Answer.CONFLICT, "A review is moved to another day than the one for which it is planned"),
    ATTENDANCE_UNCHANGED(Answer.CONFLICT, "A correction of who was present changes something"),
    DECISIONS_WITHOUT_QUORUM(
            Answer.CONFLICT, "A correction of who was present leaves a quorum where the review has decided something"),
    NOTHING_TO_TELL_OF_REVIEW(
            Answer.CONFLICT, "An overdue action is told once, and so are overdue minutes, after the last day");

    private final Answer answer;
    private final String sentence;

    ReviewRule(Answer answer, String sentence) {
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
