package org.contractgovernance.contracts.kpi.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.contractgovernance.contracts.kpi.AKpi.WHOLE;
import static org.contractgovernance.contracts.kpi.AKpi.band;
import static org.contractgovernance.contracts.kpi.rating.Definitions.MARCH;
import static org.contractgovernance.contracts.kpi.rating.Definitions.measuring;
import static org.contractgovernance.contracts.kpi.rating.Definitions.percentage;
import static org.contractgovernance.contracts.kpi.rating.Definitions.plansInTime;
import static org.contractgovernance.contracts.kpi.rating.Definitions.published;
import static org.contractgovernance.contracts.kpi.rating.Definitions.quotient;
import static org.contractgovernance.contracts.kpi.rating.Definitions.value;
import static org.contractgovernance.contracts.kpi.rating.Rating.APPROACHING_TARGET;
import static org.contractgovernance.contracts.kpi.rating.Rating.GOOD;
import static org.contractgovernance.contracts.kpi.rating.Rating.INADEQUATE;
import static org.contractgovernance.contracts.kpi.rating.Rating.OTHER;
import static org.contractgovernance.contracts.kpi.rating.Rating.REQUIRES_IMPROVEMENT;

import java.math.BigDecimal;
import java.util.List;
import org.contractgovernance.contracts.kpi.AReturn;
import org.contractgovernance.contracts.kpi.rating.Rated.Because;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    private final KpiDefinition plans = percentage(published(), WHOLE);

    @ParameterizedTest
    @CsvSource({
        "95.5, 96, GOOD",
        "95.499999999, 95, APPROACHING_TARGET",
        "100, 100, GOOD",
        "90, 90, APPROACHING_TARGET",
        "89.5, 90, APPROACHING_TARGET",
        "89.4, 89, REQUIRES_IMPROVEMENT",
        "0, 0, INADEQUATE"
    })
    void aFigureIsRatedAfterItIsRounded(String value, String figure, Rating rating) {
        assertThat(plans.rate(value(value), MARCH)).isEqualTo(Rated.of(new BigDecimal(figure), rating, null));
    }

    @ParameterizedTest
    @CsvSource({
        "191, 200, 96, GOOD",
        "2, 3, 67, INADEQUATE",
        "95.4, 100, 95, APPROACHING_TARGET",
        "0, 7, 0, INADEQUATE",
        "7, 7, 100, GOOD"
    })
    void aPercentageIsAHundredTimesThePartByTheWhole(String part, String whole, String figure, Rating rating) {
        assertThat(plans.rate(quotient(part, whole), MARCH)).isEqualTo(Rated.of(new BigDecimal(figure), rating, null));
    }

    @Test
    void aQuotientIsRoundedOnceFromItsExactValue() {
        // 95.4999…%: rounded to nine decimals first, it would be 95.5 and then 96
        Rated rated = plans.rate(quotient("954999999999.999999", "1000000000000"), MARCH);
        assertThat(rated.figure()).isEqualByComparingTo("95");
        assertThat(rated.rating()).isEqualTo(APPROACHING_TARGET);
    }

    @ParameterizedTest
    @CsvSource({
        "HALF_UP, 95.5, 96",
        "HALF_UP, -95.5, -96",
        "HALF_EVEN, 95.5, 96",
        "HALF_EVEN, 94.5, 94",
        "DOWN, 95.9, 95",
        "DOWN, -95.1, -96",
        "UP, 95.1, 96",
        "UP, -95.9, -95"
    })
    void aFigureIsRoundedAsTheDefinitionSays(Rounding.Mode mode, String figure, String rounded) {
        assertThat(new Rounding(0, mode).round(new BigDecimal(figure))).isEqualTo(new BigDecimal(rounded));
    }

    @Test
    void aNumberMayBeNegative() {
        KpiDefinition surplus = measuring(
                        Measure.NUMBER,
                        Direction.HIGHER_IS_BETTER,
                        "0",
                        List.of(
                                band(INADEQUATE, null, "-10.01"),
                                band(REQUIRES_IMPROVEMENT, "-10", "-5.01"),
                                band(APPROACHING_TARGET, "-5", "-0.01"),
                                band(GOOD, "0", null)))
                .rounding(new Rounding(2, Rounding.Mode.HALF_UP))
                .build();
        surplus.refuseUnsound();

        assertThat(surplus.rate(value("-5.004"), MARCH))
                .isEqualTo(Rated.of(new BigDecimal("-5.00"), APPROACHING_TARGET, null));
        assertThat(surplus.rate(quotient("-20", "3"), MARCH))
                .isEqualTo(Rated.of(new BigDecimal("-6.67"), REQUIRES_IMPROVEMENT, null));
        assertThat(surplus.rate(value("123456789012345678.999"), MARCH).rating())
                .isEqualTo(GOOD);
    }

    @Test
    void tooSmallASampleIsRatedOtherAndKeepsItsFigure() {
        KpiDefinition survey = plansInTime().minimumSample(40L).build();

        assertThat(survey.rate(sampled("97", 39L), MARCH))
                .isEqualTo(Rated.of(new BigDecimal("97"), OTHER, Because.SAMPLE_TOO_SMALL));
        assertThat(survey.rate(sampled("97", 40L), MARCH)).isEqualTo(Rated.of(new BigDecimal("97"), GOOD, null));
        assertRefused(survey, sampled("97", null), RatingRule.SAMPLE_MISSING, "/figures/sample");
    }

    @Test
    void whatCannotBeDescribedIsRatedOtherWithoutAFigure() {
        KpiDefinition survey = plansInTime().minimumSample(40L).build();

        assertThat(survey.rate(excused(null, "schools were closed"), MARCH))
                .isEqualTo(Rated.of(null, OTHER, Because.CANNOT_BE_DESCRIBED));
        assertRefused(
                plans,
                excused("97", "schools were closed"),
                RatingRule.FIGURE_GIVEN_TWICE,
                "/figures/cannotBeDescribed");
        assertRefused(plans, excused(null, " "), RatingRule.FIGURE_MISSING, "/figures/value");
    }

    @Test
    void aFigureIsGivenInOneWay() {
        KpiReturn twice = AReturn.of("1", "10").value(BigDecimal.TEN).build();
        assertRefused(plans, twice, RatingRule.FIGURE_GIVEN_TWICE, "/figures/value");
        assertRefused(plans, quotient(null, null), RatingRule.FIGURE_MISSING, "/figures/value");
        assertRefused(plans, quotient("5", null), RatingRule.FIGURE_MISSING, "/figures/denominator");
        assertRefused(plans, quotient(null, "5"), RatingRule.FIGURE_MISSING, "/figures/numerator");
    }

    @Test
    void aDenominatorIsMoreThanZero() {
        assertRefused(plans, quotient("0", "0"), RatingRule.ZERO_DENOMINATOR, "/figures/denominator");
        assertRefused(plans, quotient("0", "0.000"), RatingRule.ZERO_DENOMINATOR, "/figures/denominator");
        assertRefused(plans, quotient("-1", "-2"), RatingRule.NEGATIVE_DENOMINATOR, "/figures/denominator");
    }

    @Test
    void aPercentageIsFrom0To100() {
        assertRefused(plans, value("100.000000001"), RatingRule.FIGURE_OUT_OF_RANGE, "/figures/value");
        assertRefused(plans, value("-0.1"), RatingRule.FIGURE_OUT_OF_RANGE, "/figures/value");
        assertRefused(plans, quotient("8", "7"), RatingRule.FIGURE_OUT_OF_RANGE, "/figures/numerator");
        assertRefused(plans, quotient("-1", "7"), RatingRule.FIGURE_OUT_OF_RANGE, "/figures/numerator");
    }

    @Test
    void aCountIsOneWholeNumber() {
        KpiDefinition schools = rising(Measure.COUNT);

        assertThat(schools.rate(value("12.0"), MARCH).figure()).isEqualTo(new BigDecimal("12"));
        assertRefused(schools, value("12.5"), RatingRule.FIGURE_NOT_WHOLE, "/figures/value");
        assertRefused(schools, value("-1"), RatingRule.FIGURE_OUT_OF_RANGE, "/figures/value");
        assertRefused(schools, quotient("24", "2"), RatingRule.FIGURE_NOT_WHOLE, "/figures/numerator");
    }

    @Test
    void aDurationMayBeAnAverage() {
        KpiDefinition days = rising(Measure.DURATION);

        assertThat(days.rate(quotient("100", "8"), MARCH).figure()).isEqualTo(new BigDecimal("13"));
        assertRefused(days, value("-1"), RatingRule.FIGURE_OUT_OF_RANGE, "/figures/value");
        assertRefused(days, quotient("-1", "8"), RatingRule.FIGURE_OUT_OF_RANGE, "/figures/numerator");
    }

    @Test
    void aRequiredNarrativeIsThere() {
        KpiDefinition told = plansInTime().narrativeRequired(true).build();
        KpiReturn blank = AReturn.of("10").narrative("  ").build();

        assertRefused(told, value("97"), RatingRule.NARRATIVE_MISSING, "/figures/narrative");
        assertRefused(told, blank, RatingRule.NARRATIVE_MISSING, "/figures/narrative");
        assertThat(told.rateAgain(value("97"), MARCH).rating()).isEqualTo(GOOD);
    }

    private static KpiDefinition rising(Measure measure) {
        return measuring(
                        measure,
                        Direction.HIGHER_IS_BETTER,
                        "30",
                        List.of(
                                band(INADEQUATE, "0", "9"),
                                band(REQUIRES_IMPROVEMENT, "10", "19"),
                                band(APPROACHING_TARGET, "20", "29"),
                                band(GOOD, "30", null)))
                .build();
    }

    private static KpiReturn sampled(String value, @Nullable Long sample) {
        return AReturn.of(value).sample(sample).build();
    }

    private static KpiReturn excused(@Nullable String value, String why) {
        return AReturn.without(why)
                .value(value == null ? null : new BigDecimal(value))
                .build();
    }

    private static void assertRefused(KpiDefinition definition, KpiReturn figures, RatingRule rule, String pointer) {
        BrokenRule refused = catchThrowableOfType(BrokenRule.class, () -> definition.rate(figures, MARCH));
        assertThat(refused.rule()).isEqualTo(rule);
        assertThat(refused.pointer()).isEqualTo(pointer);
    }
}
