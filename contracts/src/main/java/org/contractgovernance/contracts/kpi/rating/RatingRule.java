package org.contractgovernance.contracts.kpi.rating;

import org.contractgovernance.contracts.rule.Rule;

/** The rules of bands, and of the figures that they rate. */
public enum RatingRule implements Rule {
    OTHER_HAS_NO_BAND(Answer.INVALID, "Other is computed and has no band"),
    RATING_WITHOUT_BAND(Answer.INVALID, "Each of the four ratings has a band"),
    LIMIT_FINER_THAN_ROUNDING(Answer.INVALID, "A band's limit has no more decimal places than a rounded figure"),
    BAND_UPSIDE_DOWN(Answer.INVALID, "A band runs from its lower limit to its higher one"),
    BANDS_LEAVE_A_HOLE(Answer.INVALID, "Bands leave no gap: every rounded figure between them has a rating"),
    BANDS_OVERLAP(Answer.INVALID, "Bands give no rounded figure two ratings"),
    BANDS_FALL_SHORT(Answer.INVALID, "Bands reach every figure that the measure can have"),
    BAND_OUT_OF_RANGE(Answer.INVALID, "A band contains figures that the measure can have"),
    RANGE_WITHOUT_TWO_LIMITS(Answer.INVALID, "A range that is Good has worse figures below it and above it"),
    BANDS_AGAINST_DIRECTION(Answer.INVALID, "The ratings of the bands improve the way in which the figure does"),
    TARGET_NOT_GOOD(Answer.INVALID, "A figure that reaches the target is rated Good"),
    FIGURE_MISSING(
            Answer.INVALID,
            "A return gives a value, or a numerator and a denominator, or the reason why there is no figure"),
    FIGURE_GIVEN_TWICE(Answer.INVALID, "A return gives its figure in one way only"),
    ZERO_DENOMINATOR(Answer.INVALID, "A denominator is not zero"),
    NEGATIVE_DENOMINATOR(Answer.INVALID, "A denominator is not negative"),
    FIGURE_OUT_OF_RANGE(Answer.INVALID, "A percentage is from 0 to 100; a count or a duration is not negative"),
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
