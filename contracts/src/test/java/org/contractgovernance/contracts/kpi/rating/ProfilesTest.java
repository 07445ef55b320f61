package org.contractgovernance.contracts.kpi.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.contractgovernance.contracts.kpi.rating.Definitions.MARCH;
import static org.contractgovernance.contracts.kpi.rating.Definitions.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.kpi.AKpi;
import org.contractgovernance.contracts.kpi.AReturn;
import org.contractgovernance.contracts.kpi.figure.Forecast;
import org.contractgovernance.contracts.kpi.figure.PeriodTarget;
import org.contractgovernance.contracts.kpi.period.Frequency;
import org.contractgovernance.contracts.kpi.period.Period;
import org.contractgovernance.contracts.kpi.rating.RatingStep.Step;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Targets that differ by period, and the provider's forecast for the year's end. */
class ProfilesTest {

    private final KpiDefinition profiled = AKpi.profiled().build();

    private static PeriodTarget target(String period, @Nullable String target) {
        return new PeriodTarget(period, target == null ? null : new BigDecimal(target), null);
    }

    @ParameterizedTest
    @CsvSource({
        // 80% in March 2016, 88% in May
        "3, 80, green",
        "3, 79, amber",
        "3, 75, amber",
        "3, 74, red",
        "5, 80, red",
        "5, 88, green"
    })
    void aPeriodIsRatedByItsOwnTarget(int month, String given, String word) {
        LocalDate first = LocalDate.of(2016, month, 1);
        Period period = new Period(
                "2016-0" + month, Frequency.MONTHLY, first, first.plusMonths(1).minusDays(1));
        assertThatCode(profiled::refuseUnsound).doesNotThrowAnyException();
        assertThat(profiled.rate(value(given), period).word()).isEqualTo(word);
    }

    @Test
    void theTargetOfThePeriodIsAStep() {
        assertThat(Worked.of(profiled.work(value("79"), MARCH)).steps())
                .extracting(RatingStep::step, RatingStep::input, RatingStep::output)
                .startsWith(
                        tuple(Step.TARGETED, "2016-03", "80"),
                        tuple(Step.GIVEN, "79", "79"),
                        tuple(Step.ROUNDED, "79", "79"),
                        tuple(Step.COMPARED, "79 - 80", "-1"));
    }

    @Test
    void aProfileIsPartOfWhatIsAgreed() {
        assertThat(profiled.isSameAs(AKpi.redAmberGreen().build())).isFalse();
        assertThat(profiled.isSameAs(AKpi.profiled()
                        .profile(List.of(target("2016-03", "80.0"), target("2016-04", "84.50")))
                        .build()))
                .isTrue();
        assertThat(AKpi.redAmberGreen()
                        .profile(List.of())
                        .build()
                        .isSameAs(AKpi.redAmberGreen().build()))
                .isTrue();
    }

    @Test
    void everyTargetOfAProfileIsSound() {
        assertUnsound(
                List.of(target("2016-03", "80"), target("2016-03", "81")),
                RatingRule.PERIOD_TARGET_TWICE,
                "/definition/profile/1/period");
        assertUnsound(List.of(target("2016-03", null)), RatingRule.TARGET_MISSING, "/definition/profile/0/target");
        assertUnsound(List.of(target("2016-03", "101")), RatingRule.TARGET_NOT_GOOD, "/definition/profile/0/target");
        assertUnsound(
                List.of(new PeriodTarget("2016-03", null, LocalDate.of(2016, 3, 1))),
                RatingRule.LIMIT_OF_ANOTHER_MEASURE,
                "/definition/profile/0/targetDay");
    }

    /** Bands by absolute limits do not move with the target. */
    @Test
    void aTargetBelowTheBestBandIsRefused() {
        KpiDefinition definition =
                AKpi.definition().profile(List.of(target("2016-03", "80"))).build();
        BrokenRule refused = catchThrowableOfType(BrokenRule.class, definition::refuseUnsound);
        assertThat(refused.rule()).isEqualTo(RatingRule.TARGET_NOT_GOOD);
        assertThat(refused.pointer()).isEqualTo("/definition/profile/0/target");
    }

    @Test
    void aForecastIsNotRated() {
        KpiReturn figures = AReturn.of("88").forecast(forecast("70", null)).build();
        assertThat(AKpi.definition().build().rate(figures, MARCH).rating()).isEqualTo(Rating.GOOD);
    }

    @Test
    void aForecastIsOneOfTheMeasure() {
        KpiDefinition schools = AKpi.definition().build();
        LocalDate june = LocalDate.of(2018, 6, 1);
        assertRefused(schools, AReturn.of("88").forecast(forecast("101", null)).build(), "/figures/forecast/figure");
        assertRefused(schools, AReturn.of("88").forecast(forecast(null, june)).build(), "/figures/forecast/day");
        assertRefused(schools, AReturn.of("88").forecast(forecast(null, null)).build(), "/figures/forecast/figure");
        KpiDefinition day = AKpi.dayReached().build();
        assertRefused(
                day, AReturn.nothing("not yet").forecast(forecast("1", null)).build(), "/figures/forecast/figure");
        assertThat(day.rate(
                                AReturn.nothing("not yet")
                                        .forecast(forecast(null, june))
                                        .build(),
                                MARCH)
                        .because())
                .isEqualTo(Rated.Because.NOTHING_TO_MEASURE);
    }

    private static Forecast forecast(@Nullable String figure, @Nullable LocalDate day) {
        return new Forecast(figure == null ? null : new BigDecimal(figure), day, null);
    }

    private static void assertRefused(KpiDefinition definition, KpiReturn figures, String pointer) {
        BrokenRule refused = catchThrowableOfType(BrokenRule.class, () -> definition.rate(figures, MARCH));
        assertThat(refused.rule()).isEqualTo(RatingRule.FORECAST_OF_ANOTHER_MEASURE);
        assertThat(refused.pointer()).isEqualTo(pointer);
    }

    private static void assertUnsound(List<PeriodTarget> profile, Rule rule, String pointer) {
        BrokenRule refused = catchThrowableOfType(
                BrokenRule.class, AKpi.redAmberGreen().profile(profile).build()::refuseUnsound);
        assertThat(refused.rule()).isEqualTo(rule);
        assertThat(refused.pointer()).isEqualTo(pointer);
    }
}
