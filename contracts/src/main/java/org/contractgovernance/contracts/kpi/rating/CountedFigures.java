package org.contractgovernance.contracts.kpi.rating;

import static org.contractgovernance.contracts.kpi.rating.GivenOnce.breaks;

import java.math.BigDecimal;
import org.contractgovernance.contracts.kpi.figure.Computation;
import org.contractgovernance.contracts.kpi.figure.ComputedBy;
import org.contractgovernance.contracts.kpi.figure.ComputedRule;
import org.contractgovernance.contracts.kpi.figure.CumulativeBy;
import org.contractgovernance.contracts.kpi.figure.OtherFigures;
import org.contractgovernance.contracts.kpi.figure.ToDateLine;
import org.contractgovernance.contracts.kpi.figure.VolumeFigure;
import org.contractgovernance.contracts.kpi.figure.VolumeUsed;
import org.contractgovernance.contracts.kpi.figure.YearToDate;
import org.contractgovernance.contracts.kpi.period.Frequency;
import org.contractgovernance.contracts.kpi.period.Period;
import org.contractgovernance.contracts.kpi.rating.BandsByVolume.VolumeRange;
import org.contractgovernance.contracts.kpi.rating.RatingStep.Step;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.jspecify.annotations.Nullable;

/** The figures that are rated: those of a return, or their sum in the year so far; and the bands that their volume gives. */
final class CountedFigures {

    private final KpiDefinition definition;
    private final KpiReturn given;
    private final Period period;
    private final OtherFigures others;
    private final RatingSteps steps;

    CountedFigures(KpiDefinition definition, KpiReturn given, Period period, OtherFigures others, RatingSteps steps) {
        this.definition = definition;
        this.given = given;
        this.period = period;
        this.others = others;
        this.steps = steps;
    }

    /** The figures of the return itself, or the sum of the year to date where the KPI counts cumulatively. */
    KpiReturn counted() {
        CumulativeBy by = definition.cumulative();
        YearToDate toDate = others.toDate();
        if (by == null) {
            return given;
        }
        if (by == CumulativeBy.VALUES ? given.value() == null : given.value() != null) {
            throw breaks(
                    ComputedRule.CUMULATIVE_GIVEN_OTHERWISE,
                    by == CumulativeBy.VALUES ? "numerator" : "value",
                    "the KPI adds up " + (by == CumulativeBy.VALUES ? "values" : "numerators and denominators"));
        }
        // the period's own figures have to be sound, whatever the sum is
        new FigureReading(definition, given, period, new RatingSteps(null)).read();
        return toDate == null ? given : sum(by, toDate);
    }

    private KpiReturn sum(CumulativeBy by, YearToDate toDate) {
        BigDecimal value = given.value();
        BigDecimal part = given.numerator();
        BigDecimal whole = given.denominator();
        Long sample = given.sample();
        for (ToDateLine each : toDate.earlier()) {
            tell(by, each, toDate);
            value = plus(value, each.value());
            part = plus(part, each.numerator());
            whole = plus(whole, each.denominator());
            Long before = each.sample();
            sample = sample == null || before == null ? sample : Long.valueOf(sample + before);
        }
        return new KpiReturn(
                value,
                part,
                whole,
                sample,
                null,
                given.narrative(),
                given.evidence(),
                given.yes(),
                given.reachedOn(),
                given.notReached(),
                null,
                given.exclusions(),
                given.forecast());
    }

    private void tell(CumulativeBy by, ToDateLine each, YearToDate toDate) {
        ToDateLine.LeftOut why = each.leftOut();
        steps.tell(() -> RatingStep.of(
                Step.TO_DATE,
                "the KPI counts cumulatively in the year from " + toDate.from(),
                each.period(),
                why != null
                        ? "adds nothing: " + why.words()
                        : by == CumulativeBy.VALUES
                                ? "adds " + plain(each.value())
                                : "adds %s / %s".formatted(plain(each.numerator()), plain(each.denominator()))));
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "nothing" : number.toPlainString();
    }

    private static @Nullable BigDecimal plus(@Nullable BigDecimal sum, @Nullable BigDecimal more) {
        return sum == null || more == null ? sum : sum.add(more);
    }

    /** The definition with the bands for the volume. */
    KpiDefinition banded(KpiReturn counted) {
        BandsByVolume by = definition.bandsByVolume();
        if (by == null) {
            return definition;
        }
        VolumeFigure figure = by.figure();
        BigDecimal volume = figure == null ? volumeOf(others.volume()) : own(figure, counted);
        VolumeRange range = by.rangeOf(volume);
        steps.tell(() -> new RatingStep(
                Step.VOLUME,
                range == null ? "the common bands, by the volume" : "the bands for a volume " + range.words(),
                figure == null ? String.valueOf(by.kpi()) : figure.words(),
                volume == null ? "not known" : volume.toPlainString(),
                null,
                by.clause()));
        return range == null ? definition : definition.withBands(range.bands());
    }

    private static @Nullable BigDecimal volumeOf(@Nullable VolumeUsed volume) {
        return volume == null ? null : volume.figure();
    }

    private static BigDecimal own(VolumeFigure figure, KpiReturn counted) {
        Long sample = counted.sample();
        BigDecimal found = switch (figure) {
            case DENOMINATOR -> counted.denominator();
            case SAMPLE -> sample == null ? null : BigDecimal.valueOf(sample);
        };
        if (found == null) {
            throw breaks(
                    ComputedRule.VOLUME_MISSING,
                    figure.code(),
                    "the bands hang on the %s, which the return does not give".formatted(figure.words()));
        }
        return found;
    }

    /** Refuses a KPI that cannot count cumulatively in the way that it says. */
    static void refuseUnfit(KpiDefinition definition) {
        CumulativeBy by = definition.cumulative();
        if (by == null) {
            return;
        }
        if (definition.frequency() == Frequency.ANNUAL) {
            throw BrokenRule.of(ComputedRule.CUMULATIVE_ONCE_A_YEAR).at("/definition/cumulative");
        }
        boolean fits = switch (definition.measure()) {
            case NUMBER, DURATION, MONEY -> true;
            case COUNT -> by == CumulativeBy.VALUES;
            case PERCENTAGE, RATIO -> by == CumulativeBy.PARTS;
            case YES_NO, DAY_REACHED -> false;
        };
        Computation computed = definition.computedFrom();
        if (!fits || (computed != null && (computed.by() == ComputedBy.SUM) != (by == CumulativeBy.VALUES))) {
            throw BrokenRule.of(
                            ComputedRule.NOT_CUMULATIVE,
                            "the measure is %s%s, and %s do not add up"
                                    .formatted(
                                            definition.measure().words(),
                                            computed == null
                                                    ? ""
                                                    : ", computed by "
                                                            + computed.by().words(),
                                            by.words()))
                    .at("/definition/cumulative");
        }
    }

    /** What a period adds to later ones of its year by a definition; the reason where it adds nothing. */
    static ToDateLine line(String period, KpiReturn figures, CumulativeBy by) {
        if (!GivenOnce.isBlank(figures.nothingToMeasure())) {
            return ToDateLine.leftOut(period, ToDateLine.LeftOut.NOTHING_TO_MEASURE);
        }
        if (!GivenOnce.isBlank(figures.cannotBeDescribed())) {
            return ToDateLine.leftOut(period, ToDateLine.LeftOut.CANNOT_BE_DESCRIBED);
        }
        boolean values = by == CumulativeBy.VALUES;
        if (values ? figures.value() == null : figures.numerator() == null || figures.denominator() == null) {
            return ToDateLine.leftOut(period, ToDateLine.LeftOut.MEASURED_OTHERWISE);
        }
        return new ToDateLine(
                period,
                null,
                values ? figures.value() : null,
                values ? null : figures.numerator(),
                values ? null : figures.denominator(),
                figures.sample());
    }
}
