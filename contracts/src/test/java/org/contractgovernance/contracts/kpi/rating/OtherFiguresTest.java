package org.contractgovernance.contracts.kpi.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.contractgovernance.contracts.kpi.AKpi.band;
import static org.contractgovernance.contracts.kpi.rating.Rating.APPROACHING_TARGET;
import static org.contractgovernance.contracts.kpi.rating.Rating.GOOD;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.contractgovernance.contracts.kpi.AKpi;
import org.contractgovernance.contracts.kpi.AReturn;
import org.contractgovernance.contracts.kpi.figure.ComputedRule;
import org.contractgovernance.contracts.kpi.figure.CumulativeBy;
import org.contractgovernance.contracts.kpi.figure.OtherFigures;
import org.contractgovernance.contracts.kpi.figure.ToDateLine;
import org.contractgovernance.contracts.kpi.figure.ToDateLine.LeftOut;
import org.contractgovernance.contracts.kpi.figure.VolumeFigure;
import org.contractgovernance.contracts.kpi.figure.VolumeUsed;
import org.contractgovernance.contracts.kpi.figure.YearToDate;
import org.contractgovernance.contracts.kpi.period.Frequency;
import org.contractgovernance.contracts.kpi.period.Period;
import org.contractgovernance.contracts.kpi.rating.BandsByVolume.VolumeRange;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ratings that rest on figures beside those of their own return: a volume, and the earlier periods of the year. Illustrative. */
class OtherFiguresTest {

    private static final Period MARCH =
            new Period("2016-03", Frequency.MONTHLY, LocalDate.of(2016, 3, 1), LocalDate.of(2016, 3, 31));

    private static OtherFigures volume(@Nullable String figure) {
        return new OtherFigures(
                new VolumeUsed("VISITS", "2016-03", "event", figure == null ? null : new BigDecimal(figure)), null);
    }

    private static OtherFigures toDate(ToDateLine... earlier) {
        return new OtherFigures(null, new YearToDate(LocalDate.of(2015, 9, 1), List.of(earlier)));
    }

    private static ToDateLine part(String period, String part, String whole) {
        return new ToDateLine(period, null, null, new BigDecimal(part), new BigDecimal(whole), null);
    }

    @ParameterizedTest
    @CsvSource({
        "49, GOOD",
        "49.999999999, GOOD",
        "50, APPROACHING_TARGET",
        "51, APPROACHING_TARGET",
        ", APPROACHING_TARGET"
    })
    void theVolumeGivesTheBands(@Nullable String visits, Rating rating) {
        KpiDefinition definition = AKpi.byVolume().build();
        definition.refuseUnsound();
        OtherFigures others = volume(visits);
        Rated rated = definition.rate(AReturn.of("80").build(), MARCH, others);

        assertThat(rated.rating()).isEqualTo(rating);
        assertThat(rated.beside()).isEqualTo(others);
        assertThat(definition.work(AReturn.of("80").build(), MARCH, others).steps())
                .filteredOn(each -> each.step() == RatingStep.Step.VOLUME)
                .singleElement()
                .satisfies(each -> assertThat(each.output()).isEqualTo(visits == null ? "not known" : visits));
    }

    @Test
    void aVolumeThatIsNotKnownLeavesTheCommonBands() {
        Rated rated = AKpi.byVolume().build().rate(AReturn.of("80").build(), MARCH);
        assertThat(rated.rating()).isEqualTo(APPROACHING_TARGET);
        assertThat(rated.others()).isNull();
    }

    @Test
    void theReturnItselfMayGiveTheVolume() {
        BandsByVolume byCases = new BandsByVolume(
                null,
                VolumeFigure.DENOMINATOR,
                AKpi.byVolume().build().bandsByVolume().ranges(),
                "Schedule 1");
        KpiDefinition definition = AKpi.definition().bandsByVolume(byCases).build();
        definition.refuseUnsound();

        assertThat(definition.rate(AReturn.of("32", "40").build(), MARCH).rating())
                .isEqualTo(GOOD);
        assertThat(definition.rate(AReturn.of("40", "50").build(), MARCH).rating())
                .isEqualTo(APPROACHING_TARGET);
        assertThat(rule(() -> definition.rate(AReturn.of("80").build(), MARCH))).isEqualTo(ComputedRule.VOLUME_MISSING);
    }

    @Test
    void rangesOfVolumesAreSound() {
        List<Band> bands = AKpi.definition().build().bands();
        assertThat(unsound(range("50", "50", bands))).isEqualTo(ComputedRule.VOLUME_RANGE_UPSIDE_DOWN);
        assertThat(unsound(range(null, "50", bands), range("49.5", null, bands)))
                .isEqualTo(ComputedRule.VOLUME_RANGES_OVERLAP);
        assertThat(unsound(range("60", null, bands), range("50", null, bands)))
                .isEqualTo(ComputedRule.VOLUME_RANGES_OVERLAP);
        assertThat(unsound(range("50", null, bands), range(null, "50", bands))).isNull();
        assertThat(unsound(range("50", null, bands.subList(0, 3)))).isEqualTo(RatingRule.RATING_WITHOUT_BAND);
        assertThat(unsound(range(
                        "50",
                        null,
                        List.of(
                                band(Rating.INADEQUATE, "0", "69"),
                                band(Rating.REQUIRES_IMPROVEMENT, "70", "79"),
                                band(APPROACHING_TARGET, "80", "90"),
                                band(GOOD, "91", "100")))))
                .isEqualTo(RatingRule.TARGET_NOT_GOOD);
        BandsByVolume twice =
                new BandsByVolume("VISITS", VolumeFigure.SAMPLE, List.of(range("1", null, bands)), "Schedule 1");
        assertThat(rule(AKpi.definition().bandsByVolume(twice).build()::refuseUnsound))
                .isEqualTo(ComputedRule.VOLUME_IN_ONE_WAY);
    }

    private static VolumeRange range(@Nullable String from, @Nullable String below, List<Band> bands) {
        return new VolumeRange(
                from == null ? null : new BigDecimal(from), below == null ? null : new BigDecimal(below), bands);
    }

    private static @Nullable Object unsound(VolumeRange... ranges) {
        return rule(AKpi.definition()
                .bandsByVolume(new BandsByVolume("VISITS", null, List.of(ranges), "Schedule 1"))
                .build()::refuseUnsound);
    }

    private static @Nullable Object rule(ThrowingCallable call) {
        BrokenRule refused = catchThrowableOfType(BrokenRule.class, call);
        return refused == null ? null : refused.rule();
    }

    @Test
    void aPeriodIsRatedByTheYearToDate() {
        KpiDefinition definition = AKpi.cumulative().build();
        definition.refuseUnsound();
        OtherFigures others = toDate(part("2016-01", "60", "100"), ToDateLine.leftOut("2016-02", LeftOut.NOT_RETURNED));

        // (60 + 290) / (100 + 300) = 87.5%, rounded to 88%; the month alone is 96.67%
        Rated rated = definition.rate(AReturn.of("290", "300").build(), MARCH, others);
        assertThat(rated.figure()).isEqualByComparingTo("88");
        assertThat(rated.rating()).isEqualTo(GOOD);
        assertThat(definition
                        .work(AReturn.of("290", "300").build(), MARCH, others)
                        .steps())
                .extracting(RatingStep::output)
                .startsWith("adds 60 / 100", "adds nothing: not returned", "87.5", "88");
        // one case fewer: 87.25%
        assertThat(definition
                        .rate(AReturn.of("289", "300").build(), MARCH, others)
                        .rating())
                .isEqualTo(APPROACHING_TARGET);
    }

    @Test
    void countsAddUpToo() {
        KpiDefinition definition = AKpi.definition()
                .measure(Measure.COUNT)
                .unit("visits")
                .bands(List.of(
                        band(Rating.INADEQUATE, "0", "69"),
                        band(Rating.REQUIRES_IMPROVEMENT, "70", "79"),
                        band(APPROACHING_TARGET, "80", "87"),
                        band(GOOD, "88", null)))
                .cumulative(CumulativeBy.VALUES)
                .build();
        definition.refuseUnsound();
        ToDateLine forty = new ToDateLine("2016-02", null, new BigDecimal("40"), null, null, null);

        assertThat(definition
                        .rate(AReturn.of("48").build(), MARCH, toDate(forty))
                        .figure())
                .isEqualByComparingTo("88");
        // the month's own figure has to be one of the measure, whatever the sum is
        assertThat(rule(() -> definition.rate(AReturn.of("-1").build(), MARCH, toDate(forty))))
                .isEqualTo(RatingRule.FIGURE_OUT_OF_RANGE);
    }

    @Test
    void aMonthWithNothingToMeasureIsNotRatedByTheYear() {
        Rated rated = AKpi.cumulative()
                .build()
                .rate(AReturn.nothing("no inspection").build(), MARCH, toDate(part("2016-01", "60", "100")));
        assertThat(rated.because()).isEqualTo(Rated.Because.NOTHING_TO_MEASURE);
        assertThat(rated.others()).isNull();
    }

    @Test
    void whatIsAddedUpIsGivenInItsWay() {
        assertThat(rule(() -> AKpi.cumulative().build().rate(AReturn.of("90").build(), MARCH, toDate())))
                .isEqualTo(ComputedRule.CUMULATIVE_GIVEN_OTHERWISE);
    }

    @ParameterizedTest
    @CsvSource({
        "PERCENTAGE, VALUES, MONTHLY, NOT_CUMULATIVE",
        "COUNT, PARTS, MONTHLY, NOT_CUMULATIVE",
        "PERCENTAGE, PARTS, ANNUAL, CUMULATIVE_ONCE_A_YEAR",
        "PERCENTAGE, PARTS, WEEKLY, "
    })
    void notEveryMeasureAddsUp(Measure measure, CumulativeBy by, Frequency frequency, @Nullable ComputedRule expected) {
        assertThat(rule(AKpi.definition()
                        .measure(measure)
                        .bands(
                                measure == Measure.COUNT
                                        ? List.of(
                                                band(Rating.INADEQUATE, "0", "69"),
                                                band(Rating.REQUIRES_IMPROVEMENT, "70", "79"),
                                                band(APPROACHING_TARGET, "80", "87"),
                                                band(GOOD, "88", null))
                                        : AKpi.definition().build().bands())
                        .cumulative(by)
                        .frequency(frequency)
                        .build()::refuseUnsound))
                .isEqualTo(expected);
    }

    @Test
    void aPeriodThatWasMeasuredOtherwiseAddsNothing() {
        KpiDefinition later = AKpi.cumulative().build();
        assertThat(later.adds("2016-01", AReturn.of("60", "100").build(), later))
                .isEqualTo(part("2016-01", "60", "100"));
        assertThat(AKpi.definition()
                        .build()
                        .adds("2016-01", AReturn.of("60", "100").build(), later))
                .isEqualTo(ToDateLine.leftOut("2016-01", LeftOut.MEASURED_OTHERWISE));
        assertThat(later.adds("2016-01", AReturn.nothing("none").build(), later))
                .isEqualTo(ToDateLine.leftOut("2016-01", LeftOut.NOTHING_TO_MEASURE));
    }
}
