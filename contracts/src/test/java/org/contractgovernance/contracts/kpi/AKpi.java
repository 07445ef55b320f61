package org.contractgovernance.contracts.kpi;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.contract.AContract;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.kpi.figure.Computation;
import org.contractgovernance.contracts.kpi.figure.ComputedBy;
import org.contractgovernance.contracts.kpi.figure.ConductMeasure;
import org.contractgovernance.contracts.kpi.figure.ConductMeasured;
import org.contractgovernance.contracts.kpi.figure.CumulativeBy;
import org.contractgovernance.contracts.kpi.figure.GradeScore;
import org.contractgovernance.contracts.kpi.figure.InputKpi;
import org.contractgovernance.contracts.kpi.figure.PeriodTarget;
import org.contractgovernance.contracts.kpi.period.Due;
import org.contractgovernance.contracts.kpi.period.Frequency;
import org.contractgovernance.contracts.kpi.rating.Band;
import org.contractgovernance.contracts.kpi.rating.BandedBy;
import org.contractgovernance.contracts.kpi.rating.BandsByVolume;
import org.contractgovernance.contracts.kpi.rating.BandsByVolume.VolumeRange;
import org.contractgovernance.contracts.kpi.rating.Direction;
import org.contractgovernance.contracts.kpi.rating.KpiDefinition;
import org.contractgovernance.contracts.kpi.rating.Measure;
import org.contractgovernance.contracts.kpi.rating.Rating;
import org.contractgovernance.contracts.kpi.rating.RatingScale;
import org.contractgovernance.contracts.kpi.rating.Rounding;
import org.contractgovernance.contracts.kpi.rating.ScaleWord;
import org.contractgovernance.contracts.register.Paging;
import org.jspecify.annotations.Nullable;

/**
 * A KPI for tests to begin with: the schools that are good or outstanding, in percent; its bands are made up. A test says only
 * what matters to it.
 */
@RecordBuilder.Include({
    KpiCommand.DefineKpi.class,
    KpiCommand.ReviseKpi.class,
    KpiCommand.RetireKpi.class,
    KpiDefinition.class,
    KpiEntry.class,
    KpiQuery.Kpis.class
})
public final class AKpi {

    public static final String CODE = "SI-01";

    /** Percentages without a fraction. */
    public static final Rounding WHOLE = new Rounding(0, Rounding.Mode.HALF_UP);

    private AKpi() {}

    /** Every month, good from 88%, due on the tenth working day. */
    public static KpiDefinitionBuilder definition() {
        return goodFrom(88);
    }

    /** The same, good from another percentage. */
    public static KpiDefinitionBuilder goodFrom(int good) {
        return KpiDefinitionBuilder.builder()
                .name("Schools good or outstanding")
                .definition(
                        "Schools whose latest inspection found them good or outstanding, of all that were inspected")
                .measure(Measure.PERCENTAGE)
                .unit("%")
                .direction(Direction.HIGHER_IS_BETTER)
                .frequency(Frequency.MONTHLY)
                .target(BigDecimal.valueOf(good))
                .bands(List.of(
                        band(Rating.INADEQUATE, "0", "69"),
                        band(Rating.REQUIRES_IMPROVEMENT, "70", "79"),
                        band(Rating.APPROACHING_TARGET, "80", String.valueOf(good - 1)),
                        band(Rating.GOOD, String.valueOf(good), "100")))
                .rounding(WHOLE)
                .due(new Due(10, null))
                .published(true);
    }

    /** A day that should be reached by the end of April 2018; every week later is worse. */
    public static KpiDefinitionBuilder dayReached() {
        return definition()
                .name("Statements converted")
                .definition("The day on which the last of 3,000 statements was converted")
                .measure(Measure.DAY_REACHED)
                .unit("day")
                .direction(Direction.LOWER_IS_BETTER)
                .target(null)
                .targetDay(LocalDate.of(2018, 4, 30))
                .bands(List.of(
                        band(Rating.GOOD, null, LocalDate.of(2018, 4, 30)),
                        band(Rating.APPROACHING_TARGET, LocalDate.of(2018, 5, 1), LocalDate.of(2018, 5, 7)),
                        band(Rating.REQUIRES_IMPROVEMENT, LocalDate.of(2018, 5, 8), LocalDate.of(2018, 5, 31)),
                        band(Rating.INADEQUATE, LocalDate.of(2018, 6, 1), null)));
    }

    /** Red, amber and green, by the distance from the target: up to five points below it is amber, which is no statutory rating. */
    public static KpiDefinitionBuilder redAmberGreen() {
        return definition()
                .scale(new RatingScale(
                        List.of(
                                new ScaleWord("green", "#00703c", Rating.GOOD),
                                new ScaleWord("amber", "#ffbf47", null),
                                new ScaleWord("red", "#d4351c", Rating.INADEQUATE)),
                        "Schedule 4, paragraph 2"))
                .bandedBy(BandedBy.DISTANCE_FROM_TARGET)
                .bands(List.of(band("green", "0", null), band("amber", "-5", "-1"), band("red", null, "-6")));
    }

    /** Red, amber and green; the first two months of the year have a lower target than 88%. */
    public static KpiDefinitionBuilder profiled() {
        return redAmberGreen()
                .profile(List.of(
                        new PeriodTarget("2016-03", new BigDecimal("80"), null),
                        new PeriodTarget("2016-04", new BigDecimal("84.5"), null)));
    }

    /** Measured every quarter, of its months: numerators and denominators are added before dividing. */
    public static KpiDefinitionBuilder computed() {
        return definition().frequency(Frequency.QUARTERLY).computedFrom(of(ComputedBy.SUM_BEFORE_DIVIDING, CODE));
    }

    /** Computed of KPIs in a way. */
    public static Computation of(ComputedBy by, String... kpis) {
        return new Computation(
                by,
                Stream.of(kpis).map(each -> new InputKpi(each, null)).toList(),
                null,
                "Schedule 4, paragraph 6",
                null);
    }

    /** Attendance of reviews by the provider. */
    public static Computation ofConduct(ConductMeasured conduct) {
        return new Computation(ComputedBy.SUM_BEFORE_DIVIDING, List.of(), null, "Schedule 8, paragraph 3", conduct);
    }

    /** The provider's attendance of the reviews of a series. */
    public static KpiDefinitionBuilder attended() {
        return computed()
                .computedFrom(ofConduct(
                        new ConductMeasured(ConductMeasure.ATTENDANCE, "RS-1", ContractParty.PROVIDER, null)));
    }

    /** A score of two weighted measures: their grades count, not their figures. */
    public static KpiDefinitionBuilder scored() {
        return definition()
                .measure(Measure.NUMBER)
                .unit("points")
                .bands(List.of(
                        band(Rating.INADEQUATE, null, "69"),
                        band(Rating.REQUIRES_IMPROVEMENT, "70", "79"),
                        band(Rating.APPROACHING_TARGET, "80", "87"),
                        band(Rating.GOOD, "88", null)))
                .computedFrom(new Computation(
                        ComputedBy.WEIGHTED_MEAN,
                        List.of(new InputKpi(CODE, new BigDecimal("60")), new InputKpi("VISITS", new BigDecimal("40"))),
                        List.of(
                                new GradeScore("good", new BigDecimal("100")),
                                new GradeScore("approaching-target", new BigDecimal("75")),
                                new GradeScore("requires-improvement", new BigDecimal("40")),
                                new GradeScore("inadequate", BigDecimal.ZERO)),
                        "Schedule 4, paragraph 8",
                        null));
    }

    /** Where another KPI counts fewer than 50 visits, it is good from 80% on. */
    public static KpiDefinitionBuilder byVolume() {
        return definition()
                .bandsByVolume(new BandsByVolume(
                        "VISITS",
                        null,
                        List.of(new VolumeRange(
                                null,
                                BigDecimal.valueOf(50),
                                List.of(
                                        band(Rating.INADEQUATE, "0", "59"),
                                        band(Rating.REQUIRES_IMPROVEMENT, "60", "69"),
                                        band(Rating.APPROACHING_TARGET, "70", "79"),
                                        band(Rating.GOOD, "80", "100")))),
                        "Schedule 4, paragraph 7"));
    }

    /** Counts cumulatively: each month is rated by the numerators and the denominators of the year to date. */
    public static KpiDefinitionBuilder cumulative() {
        return definition().cumulative(CumulativeBy.PARTS);
    }

    /** Define it. */
    public static DefineKpiBuilder define() {
        return DefineKpiBuilder.builder()
                .contract(AContract.REFERENCE)
                .code(CODE)
                .definition(definition().build());
    }

    /** Revise it. */
    public static ReviseKpiBuilder revise() {
        return ReviseKpiBuilder.builder()
                .contract(AContract.REFERENCE)
                .code(CODE)
                .reason("The parties agreed");
    }

    /** Retire it. */
    public static RetireKpiBuilder retire() {
        return RetireKpiBuilder.builder()
                .contract(AContract.REFERENCE)
                .code(CODE)
                .reason("The service ended");
    }

    /** A band; without a limit where none is given. */
    public static Band band(Rating rating, @Nullable String from, @Nullable String to) {
        return new Band(
                rating,
                from == null ? null : new BigDecimal(from),
                to == null ? null : new BigDecimal(to),
                null,
                null,
                null);
    }

    /** A band of the KPI's own scale. */
    public static Band band(String word, @Nullable String from, @Nullable String to) {
        Band limits = band(Rating.GOOD, from, to);
        return new Band(null, limits.from(), limits.to(), null, null, word);
    }

    /** A band of days. */
    public static Band band(Rating rating, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new Band(rating, null, null, from, to, null);
    }

    /** All KPIs, as they stand. */
    public static KpisBuilder list() {
        return KpisBuilder.builder()
                .contract(AContract.REFERENCE)
                .frequency(Set.of())
                .moment(Moment.NOW)
                .paging(Paging.FIRST);
    }
}
