package org.contractgovernance.contracts.duty;

import org.contractgovernance.contracts.rule.Rule;

/** The rules of duties. */
public enum DutyRule implements Rule {
    DUTY_FOUND_ALREADY(Answer.CONFLICT, "A duty of an occasion is on record once"),
    OCCASION_OF_ONE_KIND(
            Answer.INVALID,
            "A reported occasion has a day, and is a breach, a modification or an ending, and only one of these"),
    MODIFIED_BY_VARIATION(
            Answer.INVALID,
            "What a variation modifies follows from the variation, and nobody reports it; people state its ground and its standstill"),
    OCCASION_HAS_NOT_COME(Answer.INVALID, "A breach and an ending are reported once they have happened"),
    OCCASION_KEEPS_ITS_DAY(
            Answer.INVALID, "A correction says of an occasion what belongs to its provision, and keeps its day"),
    OCCASION_UNCHANGED(Answer.CONFLICT, "A correction changes something about the occasion"),
    DUTY_NEEDS_NOTICE(
            Answer.INVALID,
            "A duty is marked done with the identifier of its notice on Find a Tender: six digits, a hyphen, and the year"),
    NOTICE_NOT_PUBLISHED_YET(Answer.INVALID, "A notice was published no later than today"),
    DUTY_NOT_OPEN(Answer.CONFLICT, "Only a duty that is due, or may be, is marked done, and only once"),
    DUTY_NOT_DONE(Answer.CONFLICT, "Only a duty that is marked done is taken back"),
    ASSESSMENT_NOT_RELEASED(
            Answer.CONFLICT, "An assessment of performance is marked done with the notice whose ratings were released"),
    LAST_ASSESSMENT_FIRST(
            Answer.CONFLICT, "The last assessment of performance is published before the termination notice"),
    DUTY_UNCHANGED(Answer.CONFLICT, "A duty is computed anew only where something else follows"),
    NOTHING_TO_TELL_OF_DUTY(
            Answer.CONFLICT, "Only what time has brought about, and nobody has told yet, is told of a duty");

    private final Answer answer;
    private final String sentence;

    DutyRule(Answer answer, String sentence) {
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
