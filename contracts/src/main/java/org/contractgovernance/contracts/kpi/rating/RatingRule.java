package org.contractgovernance.contracts.kpi.rating;

import org.contractgovernance.contracts.rule.Rule;

/** The rules of bands, and of the figures that they rate. */
public enum RatingRule implements Rule {
    OTHER_HAS_NO_BAND(Answer.INVALID, "Other is computed and has no band"),
    RATING_WITHOUT_BAND(Answer.INVALID, "Each of the four ratings, or each word of the KPI's own scale, has a band"),
    BAND_WITHOUT_GRADE(Answer.INVALID, "A band names its rating, or its word where the KPI has a scale of its own"),
    BAND_OF_ANOTHER_SCALE(
            Answer.INVALID,
            "A band names a word of the KPI's own scale where it has one, and one of the four ratings elsewhere"),
    SCALE_WORD_TWICE(Answer.INVALID, "A word occurs once in a scale"),
    SCALE_AGAINST_RATINGS(
            Answer.INVALID, "The statutory ratings of a scale's words get no better from the best word down"),
    YES_NO_BANDED_BY_ITSELF(Answer.INVALID, "The bands of a yes or no are those of the answer itself"),
    PERCENT_OF_NO_TARGET(Answer.INVALID, "Only a figure can be a percentage of a target, and only of one above zero"),
    LIMIT_FINER_THAN_ROUNDING(Answer.INVALID, "A band's limit has no more decimal places than a rounded figure"),
    BAND_UPSIDE_DOWN(Answer.INVALID, "A band runs from its lower limit to its higher one"),
    BANDS_LEAVE_A_HOLE(Answer.INVALID, "Bands leave no gap: every rounded figure between them has a rating"),
    BANDS_OVERLAP(Answer.INVALID, "Bands give no rounded figure two ratings"),
    BANDS_FALL_SHORT(Answer.INVALID, "Bands reach every figure that the measure can have"),
    BAND_OUT_OF_RANGE(Answer.INVALID, "A band contains figures that the measure can have"),
    RANGE_WITHOUT_TWO_LIMITS(Answer.INVALID, "A range with the best rating has worse figures below it and above it"),
    BANDS_AGAINST_DIRECTION(Answer.INVALID, "The ratings of the bands improve the way in which the figure does"),
    TARGET_NOT_GOOD(
            Answer.INVALID,
            "A figure that reaches the target is rated Good, or by the best word of the KPI's own scale"),
    YES_NO_HAS_TWO_BANDS(Answer.INVALID, "A measure of yes or no has two bands, one for each, with two ratings"),
    LIMIT_OF_ANOTHER_MEASURE(
            Answer.INVALID,
            "The target and the limits of a day reached are days; those of every other measure are figures"),
    TARGET_MISSING(Answer.INVALID, "A KPI has a target"),
    ROUNDING_FINER_THAN_MEASURE(
            Answer.INVALID,
            "An amount is rounded to the penny at the finest; a yes or no, or a day, has no decimal places"),
    UNIT_NOT_POUNDS(Answer.INVALID, "The unit of an amount of money is £"),
    FIGURE_MISSING(
            Answer.INVALID, "A return gives a figure, in the way of its measure, or the reason why there is none"),
    PERIOD_TARGET_TWICE(Answer.INVALID, "A period has one target"),
    FORECAST_OF_ANOTHER_MEASURE(
            Answer.INVALID, "A forecast gives a day for a day reached, and a figure of the measure for every other"),
    FIGURE_OF_ANOTHER_MEASURE(
            Answer.INVALID,
            "A yes or no is given as yes, a day reached as reachedOn or notReached, every other figure as a value or as a"
                    + " numerator and a denominator"),
    DAY_AFTER_PERIOD(Answer.INVALID, "A day that was reached in a period is not after its last day"),
    DAY_STILL_TO_COME(Answer.INVALID, "What can still be reached in time is not returned as not reached"),
    FINER_THAN_A_PENNY(Answer.INVALID, "An amount of money has at most two decimal places"),
    FIGURE_GIVEN_TWICE(Answer.INVALID, "A return gives its figure in one way only"),
    ZERO_DENOMINATOR(Answer.INVALID, "A denominator is not zero"),
    NEGATIVE_DENOMINATOR(Answer.INVALID, "A denominator is not negative"),
    FIGURE_OUT_OF_RANGE(
            Answer.INVALID, "A percentage is from 0 to 100; a count, a duration or a ratio is not negative"),
    FIGURE_NOT_WHOLE(Answer.INVALID, "A count is one whole number"),
    SAMPLE_MISSING(Answer.INVALID, "A return gives the size of its sample where the KPI has a minimum sample"),
    NARRATIVE_MISSING(Answer.INVALID, "A return gives a narrative where the KPI requires one");

    private final Answer answer;
    private final String sentence;

    RatingRule(Answer answer, String sentence) {
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
