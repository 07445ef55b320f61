package org.contractgovernance.contracts.kpi.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.contractgovernance.contracts.kpi.AKpi.band;
import static org.contractgovernance.contracts.kpi.rating.Definitions.MARCH;
import static org.contractgovernance.contracts.kpi.rating.Definitions.measuring;
import static org.contractgovernance.contracts.kpi.rating.Definitions.quotient;
import static org.contractgovernance.contracts.kpi.rating.Definitions.value;
import static org.contractgovernance.contracts.kpi.rating.Rating.APPROACHING_TARGET;
import static org.contractgovernance.contracts.kpi.rating.Rating.GOOD;
import static org.contractgovernance.contracts.kpi.rating.Rating.INADEQUATE;
import static org.contractgovernance.contracts.kpi.rating.Rating.REQUIRES_IMPROVEMENT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.kpi.AKpi;
import org.contractgovernance.contracts.kpi.AReturn;
import org.contractgovernance.contracts.kpi.KpiDefinitionBuilder;
import org.contractgovernance.contracts.kpi.figure.Exclusion;
import org.contractgovernance.contracts.kpi.period.Frequency;
import org.contractgovernance.contracts.kpi.period.Period;
import org.contractgovernance.contracts.kpi.rating.Rated.Because;
import org.contractgovernance.contracts.kpi.rating.RatingStep.Step;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Money, ratios above 100%, yes or no, and days reached; periods with nothing to measure; cases left out. */
class MeasuresTest {

    private static final LocalDate TARGET = LocalDate.of(2018, 4, 30);

    private final KpiDefinition day = AKpi.dayReached().build();
    private final KpiDefinition yesNo = yesNo().build();

    /** Net surplus, in pounds and pence; Oxfordshire's paper of 2015 has such a target for the traded arm. The bands are made up. */
    private static KpiDefinitionBuilder money() {
        return measuring(
                        Measure.MONEY,
                        Direction.HIGHER_IS_BETTER,
                        "100000",
                        List.of(
                                band(INADEQUATE, (String) null, "-0.01"),
                                band(REQUIRES_IMPROVEMENT, "0", "49999.99"),
                                band(APPROACHING_TARGET, "50000", "99999.99"),
                                band(GOOD, "100000", null)))
                .unit("£")
                .rounding(new Rounding(2, Rounding.Mode.HALF_UP));
    }

    private static KpiDefinitionBuilder yesNo() {
        return measuring(
                        Measure.YES_NO,
                        Direction.HIGHER_IS_BETTER,
                        "1",
                        List.of(band(GOOD, "1", "1"), band(INADEQUATE, "0", "0")))
                .unit("plan delivered");
    }

    private static KpiDefinition ratio() {
        return measuring(
                        Measure.RATIO,
                        Direction.HIGHER_IS_BETTER,
                        "100",
                        List.of(
                                band(INADEQUATE, "0", "79"),
                                band(REQUIRES_IMPROVEMENT, "80", "89"),
                                band(APPROACHING_TARGET, "90", "99"),
                                band(GOOD, "100", null)))
                .build();
    }

    private static Period month(int year, int month) {
        LocalDate first = LocalDate.of(year, month, 1);
        return new Period(
                "%d-%02d".formatted(year, month),
                Frequency.MONTHLY,
                first,
                first.plusMonths(1).minusDays(1));
    }

    @ParameterizedTest
    @CsvSource({
        "99999.98, APPROACHING_TARGET",
        "99999.99, APPROACHING_TARGET",
        "100000, GOOD",
        "100000.01, GOOD",
        "0, REQUIRES_IMPROVEMENT",
        "-0.01, INADEQUATE"
    })
    void moneyIsExactToThePenny(String pounds, Rating rating) {
        KpiDefinition surplus = money().build();
        assertThatCode(surplus::refuseUnsound).doesNotThrowAnyException();
        Rated rated = surplus.rate(value(pounds), MARCH);
        assertThat(rated.figure()).isEqualByComparingTo(pounds);
        assertThat(rated.rating()).isEqualTo(rating);
    }

    @Test
    void aCostForEachPupilIsRoundedToThePennyOnce() {
        assertThat(money().build().rate(quotient("100000.01", "3"), MARCH).figure())
                .isEqualByComparingTo("33333.34");
    }

    @Test
    void moneyFinerThanAPennyIsRefused() {
        KpiDefinition surplus = money().build();
        assertRefused(surplus, value("1.001"), MARCH, RatingRule.FINER_THAN_A_PENNY, "/figures/value");
        assertRefused(surplus, quotient("1.001", "2"), MARCH, RatingRule.FINER_THAN_A_PENNY, "/figures/numerator");
        assertUnsound(
                money().rounding(new Rounding(3, Rounding.Mode.HALF_UP)),
                RatingRule.ROUNDING_FINER_THAN_MEASURE,
                "/definition/rounding/decimals");
        assertUnsound(money().unit("$"), RatingRule.UNIT_NOT_POUNDS, "/definition/unit");
    }

    @ParameterizedTest
    @CsvSource({
        "99.4, 1, 9940, GOOD",
        "119, 100, 119, GOOD",
        "994, 1000, 99, APPROACHING_TARGET",
        "995, 1000, 100, GOOD",
        "0, 5, 0, INADEQUATE"
    })
    void aRatioMayBeAboveAHundredPercent(String part, String whole, String figure, Rating rating) {
        assertThatCode(ratio()::refuseUnsound).doesNotThrowAnyException();
        assertThat(ratio().rate(quotient(part, whole), MARCH))
                .isEqualTo(Rated.of(new BigDecimal(figure), rating, null));
    }

    @Test
    void aRatioIsNotNegative() {
        assertRefused(ratio(), value("-1"), MARCH, RatingRule.FIGURE_OUT_OF_RANGE, "/figures/value");
    }

    @Test
    void yesAndNoHaveABandEach() {
        assertThatCode(yesNo::refuseUnsound).doesNotThrowAnyException();
        assertThat(yesNo.rate(AReturn.yes(true).build(), MARCH)).isEqualTo(Rated.of(BigDecimal.ONE, GOOD, null));
        assertThat(yesNo.rate(AReturn.yes(false).build(), MARCH))
                .isEqualTo(Rated.of(BigDecimal.ZERO, INADEQUATE, null));
    }

    @Test
    void aYesOrNoWithOtherBandsIsRefused() {
        assertUnsound(
                yesNo().bands(List.of(band(GOOD, "1", "1"), band(GOOD, "0", "0"))),
                RatingRule.YES_NO_HAS_TWO_BANDS,
                "/definition/bands");
        assertUnsound(
                yesNo().bands(List.of(
                        band(GOOD, "1", "1"), band(INADEQUATE, "0", "0"), band(INADEQUATE, (String) null, "0"))),
                RatingRule.YES_NO_HAS_TWO_BANDS,
                "/definition/bands");
        assertUnsound(yesNo().target(new BigDecimal("0.5")), RatingRule.TARGET_NOT_GOOD, "/definition/target");
        assertUnsound(yesNo().target(BigDecimal.ZERO), RatingRule.TARGET_NOT_GOOD, "/definition/target");
    }

    @ParameterizedTest
    @CsvSource({
        "2018-04-29, GOOD",
        "2018-04-30, GOOD",
        "2018-05-01, APPROACHING_TARGET",
        "2018-05-07, APPROACHING_TARGET",
        "2018-05-08, REQUIRES_IMPROVEMENT",
        "2018-05-31, REQUIRES_IMPROVEMENT"
    })
    void aDayIsRatedByItsBand(LocalDate reached, Rating rating) {
        assertThatCode(day::refuseUnsound).doesNotThrowAnyException();
        assertThat(day.rate(AReturn.reached(reached).build(), month(2018, 5)))
                .isEqualTo(new Rated(null, rating, null, reached, null));
    }

    @Test
    void aDayIsNotReachedAfterItsPeriod() {
        assertRefused(
                day,
                AReturn.reached(LocalDate.of(2018, 6, 1)).build(),
                month(2018, 5),
                RatingRule.DAY_AFTER_PERIOD,
                "/figures/reachedOn");
    }

    @Test
    void whatIsNotReachedIsRatedAsIfOnTheDayAfterThePeriod() {
        KpiReturn notReached = AReturn.notReached().build();
        assertThat(day.rate(notReached, month(2018, 4))).isEqualTo(Rated.of(null, APPROACHING_TARGET, null));
        assertThat(day.rate(notReached, month(2018, 5))).isEqualTo(Rated.of(null, INADEQUATE, null));
        assertRefused(day, notReached, month(2018, 3), RatingRule.DAY_STILL_TO_COME, "/figures/notReached");
        assertThat(Worked.of(day.work(notReached, month(2018, 5))).steps())
                .extracting(RatingStep::step, RatingStep::input, RatingStep::output)
                .containsExactly(
                        tuple(Step.NOT_REACHED, "2018-05-31", "2018-06-01"),
                        tuple(Step.RATED, "2018-06-01", "inadequate"));
    }

    @Test
    void theLimitsAndTheTargetOfADayAreDays() {
        assertUnsound(
                AKpi.dayReached().target(BigDecimal.ONE).targetDay(null),
                RatingRule.LIMIT_OF_ANOTHER_MEASURE,
                "/definition/target");
        assertUnsound(AKpi.dayReached().targetDay(null), RatingRule.TARGET_MISSING, "/definition/targetDay");
        assertUnsound(AKpi.definition().target(null), RatingRule.TARGET_MISSING, "/definition/target");
        assertUnsound(
                AKpi.definition().targetDay(TARGET), RatingRule.LIMIT_OF_ANOTHER_MEASURE, "/definition/targetDay");
        assertUnsound(
                AKpi.definition().measure(Measure.DAY_REACHED),
                RatingRule.LIMIT_OF_ANOTHER_MEASURE,
                "/definition/bands/0/from");
        assertUnsound(
                AKpi.dayReached().measure(Measure.NUMBER),
                RatingRule.LIMIT_OF_ANOTHER_MEASURE,
                "/definition/bands/0/toDay");
        assertUnsound(
                AKpi.dayReached().targetDay(TARGET.plusDays(1)), RatingRule.TARGET_NOT_GOOD, "/definition/targetDay");
    }

    @Test
    void aHoleBetweenDaysIsNamedByItsDay() {
        List<Band> holed = List.of(
                band(GOOD, null, TARGET),
                band(APPROACHING_TARGET, TARGET.plusDays(2), TARGET.plusDays(3)),
                band(REQUIRES_IMPROVEMENT, TARGET.plusDays(4), TARGET.plusDays(5)),
                band(INADEQUATE, TARGET.plusDays(6), (LocalDate) null));
        BrokenRule refused = catchThrowableOfType(
                BrokenRule.class, AKpi.dayReached().bands(holed).build()::refuseUnsound);
        assertThat(refused.rule()).isEqualTo(RatingRule.BANDS_LEAVE_A_HOLE);
        assertThat(refused.pointer()).isEqualTo("/definition/bands/1/fromDay");
        assertThat(refused).hasMessageContaining("2018-05-01 has no rating");
    }

    @Test
    void aFigureIsGivenInTheWayOfItsMeasure() {
        assertRefused(yesNo, value("1"), MARCH, RatingRule.FIGURE_OF_ANOTHER_MEASURE, "/figures/value");
        assertRefused(
                money().build(),
                AReturn.yes(true).build(),
                MARCH,
                RatingRule.FIGURE_OF_ANOTHER_MEASURE,
                "/figures/yes");
        assertRefused(
                yesNo,
                AReturn.notReached().build(),
                MARCH,
                RatingRule.FIGURE_OF_ANOTHER_MEASURE,
                "/figures/notReached");
        assertRefused(
                day,
                AReturn.reached(TARGET).notReached(true).build(),
                month(2018, 5),
                RatingRule.FIGURE_GIVEN_TWICE,
                "/figures/reachedOn");
        assertRefused(yesNo, AReturn.of(null, null).build(), MARCH, RatingRule.FIGURE_MISSING, "/figures/yes");
        assertRefused(
                day,
                AReturn.of(null, null).notReached(false).build(),
                MARCH,
                RatingRule.FIGURE_MISSING,
                "/figures/reachedOn");
    }

    /** "Nothing happened in this period" is neither a failure nor 100%. */
    @Test
    void nothingToMeasureIsNotRated() {
        KpiReturn nothing = AReturn.nothing("no statement fell due").build();
        assertThat(AKpi.definition().minimumSample(40L).build().rate(nothing, MARCH))
                .isEqualTo(new Rated(null, null, Because.NOTHING_TO_MEASURE, null, null));
        assertThat(Worked.of(AKpi.definition().build().work(nothing, MARCH)).steps())
                .extracting(RatingStep::step, RatingStep::input, RatingStep::output)
                .containsExactly(tuple(Step.NOTHING_TO_MEASURE, "no statement fell due", "not rated"));
    }

    @Test
    void nothingToMeasureIsSaidAlone() {
        KpiDefinition schools = AKpi.definition().build();
        assertRefused(
                schools,
                AReturn.of("90").nothingToMeasure("none").build(),
                MARCH,
                RatingRule.FIGURE_GIVEN_TWICE,
                "/figures/nothingToMeasure");
        assertRefused(
                schools,
                AReturn.without("schools were closed").nothingToMeasure("none").build(),
                MARCH,
                RatingRule.FIGURE_GIVEN_TWICE,
                "/figures/nothingToMeasure");
        assertRefused(schools, AReturn.nothing(" ").build(), MARCH, RatingRule.FIGURE_MISSING, "/figures/value");
    }

    @Test
    void whatWasLeftOutIsAStepOfItsOwn() {
        KpiReturn figures = AReturn.of("45", "50")
                .exclusions(List.of(
                        new Exclusion("schools closed in the year", 2L, "clause 4.2"),
                        new Exclusion("schools that became academies", 1L, "clause 4.3")))
                .build();
        assertThat(Worked.of(AKpi.definition().build().work(figures, MARCH)).steps())
                .extracting(RatingStep::step, RatingStep::input, RatingStep::output)
                .startsWith(
                        tuple(Step.EXCLUDED, "schools closed in the year", "2"),
                        tuple(Step.EXCLUDED, "schools that became academies", "1"),
                        tuple(Step.DIVIDED, "45 / 50", "90"));
    }

    private static void assertUnsound(KpiDefinitionBuilder definition, Rule rule, String pointer) {
        BrokenRule refused = catchThrowableOfType(BrokenRule.class, definition.build()::refuseUnsound);
        assertThat(refused.rule()).isEqualTo(rule);
        assertThat(refused.pointer()).isEqualTo(pointer);
    }

    private static void assertRefused(
            KpiDefinition definition, KpiReturn figures, Period period, Rule rule, String pointer) {
        BrokenRule refused = catchThrowableOfType(BrokenRule.class, () -> definition.rate(figures, period));
        assertThat(refused.rule()).isEqualTo(rule);
        assertThat(refused.pointer()).isEqualTo(pointer);
    }
}
