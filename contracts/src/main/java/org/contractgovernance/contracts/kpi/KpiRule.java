package org.contractgovernance.contracts.kpi;

import org.contractgovernance.contracts.rule.Rule;

/** The rules of a KPI, its bands and its returns. */
public enum KpiRule implements Rule {
    KPI_CODE_TAKEN(Answer.CONFLICT, "A KPI's code is used once in a contract"),
    KPI_RETIRED(Answer.CONFLICT, "A KPI that is retired is not measured in later periods"),
    RETIRED_BEFORE_A_RETURN(Answer.CONFLICT, "A KPI is retired no earlier than the periods that have a return"),
    FREQUENCY_IS_FIXED(Answer.CONFLICT, "How often a KPI is measured does not change"),
    NOTHING_REVISED(Answer.CONFLICT, "A revision changes something"),
    REVISED_BEFORE_DEFINED(Answer.CONFLICT, "A revision applies no earlier than the first period that is measured"),
    RETURN_CANNOT_BE_RERATED(
            Answer.CONFLICT, "A revision can rate the returns on record of the periods that it reaches"),
    APPLIES_FROM_MID_PERIOD(Answer.INVALID, "A definition applies from the first day of a period"),
    DUE_NOT_SAID_ONCE(
            Answer.INVALID, "A return falls due some working days after its period, or on a day of the month after it"),

    OTHER_HAS_NO_BAND(Answer.INVALID, "Other is computed and has no band"),
    RATING_WITHOUT_BAND(Answer.INVALID, "Each of the four ratings has a band"),
    LIMIT_FINER_THAN_ROUNDING(Answer.INVALID, "A band's limit has no more decimal places than a rounded figure"),
    BAND_UPSIDE_DOWN(Answer.INVALID, "A band runs from its lower limit to its higher one"),
    BANDS_LEAVE_A_HOLE(Answer.INVALID, "Bands leave no rounded figure between them without a rating"),
    BANDS_OVERLAP(Answer.INVALID, "Bands give no rounded figure two ratings"),
    BANDS_FALL_SHORT(Answer.INVALID, "Bands reach every figure that the measure can have"),
    BAND_OUT_OF_RANGE(Answer.INVALID, "A band holds figures that the measure can have"),
    RANGE_WITHOUT_TWO_LIMITS(Answer.INVALID, "A range that is Good has worse figures below it and above it"),
    BANDS_AGAINST_DIRECTION(Answer.INVALID, "The ratings of the bands improve the way in which the figure does"),
    TARGET_NOT_GOOD(Answer.INVALID, "A figure that reaches the target is rated Good"),

    PERIOD_DOES_NOT_FIT(Answer.INVALID, "A period fits the KPI's frequency and the contract's calendar"),
    PERIOD_NOT_MEASURED(Answer.CONFLICT, "A period is measured from the KPI's first period until it is retired"),
    PERIOD_NOT_ENDED(Answer.CONFLICT, "A period is returned after its last day"),

    FIGURE_MISSING(Answer.INVALID, "A return has a value, or numerator and denominator, or says why there is none"),
    FIGURE_GIVEN_TWICE(Answer.INVALID, "A return gives its figure in one way only"),
    ZERO_DENOMINATOR(Answer.INVALID, "A denominator is not zero"),
    NEGATIVE_DENOMINATOR(Answer.INVALID, "A denominator is not negative"),
    FIGURE_OUT_OF_RANGE(Answer.INVALID, "A percentage is from 0 to 100; a count or a duration is not negative"),
    FIGURE_NOT_WHOLE(Answer.INVALID, "A count is one whole number"),
    SAMPLE_MISSING(Answer.INVALID, "A KPI that asks for a minimum sample is returned with the size of the sample"),
    NARRATIVE_MISSING(Answer.INVALID, "A KPI that requires a narrative is returned with one"),

    RETURN_ALREADY_SUBMITTED(
            Answer.CONFLICT, "A period is submitted once; until it is accepted, other figures are resubmitted"),
    RETURN_ALREADY_ACCEPTED(Answer.CONFLICT, "An accepted figure changes only by a correction"),
    NOTHING_RETURNED(Answer.UNKNOWN, "There is no return of this period"),
    RETURN_NOT_QUERIED(Answer.CONFLICT, "A question is answered after it was asked"),
    QUESTION_OPEN(Answer.CONFLICT, "A return is accepted once its question is answered or it is resubmitted"),
    ASSURED_BY_ANOTHER(
            Answer.FORBIDDEN, "Nobody questions or accepts a return that they submitted or resubmitted themselves"),
    RETURN_NOT_ACCEPTED(Answer.CONFLICT, "A figure is corrected after it was accepted; before, it is resubmitted"),
    NOTHING_CORRECTED(Answer.CONFLICT, "A correction changes something");

    private final Answer answer;
    private final String sentence;

    KpiRule(Answer answer, String sentence) {
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
