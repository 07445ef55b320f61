package org.contractgovernance.contracts.kpi.rating;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.contracts.event.FreeText;
import org.contractgovernance.contracts.kpi.KpiRule;
import org.contractgovernance.contracts.kpi.figure.Computation;
import org.contractgovernance.contracts.kpi.figure.ComputedRule;
import org.contractgovernance.contracts.kpi.figure.CumulativeBy;
import org.contractgovernance.contracts.kpi.figure.DayNumbers;
import org.contractgovernance.contracts.kpi.figure.OtherFigures;
import org.contractgovernance.contracts.kpi.figure.PeriodTarget;
import org.contractgovernance.contracts.kpi.figure.ToDateLine;
import org.contractgovernance.contracts.kpi.period.Due;
import org.contractgovernance.contracts.kpi.period.Frequency;
import org.contractgovernance.contracts.kpi.period.Period;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a KPI measures and how its figure is rated.
 *
 * @param name what people call it
 * @param definition exactly what is counted, from what, and what is left out
 * @param service code of the service that it measures; the whole contract where none is named
 * @param measure what kind of figure it is
 * @param unit the figure's unit: {@code %}, {@code days}, {@code schools}
 * @param direction whether higher or lower figures are better
 * @param frequency how often it is measured; never changes
 * @param target the figure that should be reached, in the unit; rated Good; absent for a day reached
 * @param bands the limits of the four ratings, or of the words of the contract's own scale; for rounded figures, they leave no gap and do
 *     not overlap. A yes or no has two bands, one from 1 to 1 and one from 0 to 0
 * @param rounding how a figure is rounded before it is rated
 * @param minimumSample a return that rests on fewer cases is rated Other; none: every number is enough
 * @param narrativeRequired whether a return without a narrative is refused
 * @param due when a return falls due after its period
 * @param published whether the council publishes it (Procurement Act 2023 s.52)
 * @param targetDay for a day reached: the day by which it should be reached; rated Good
 * @param scale the contract's own rating scale, in place of the four ratings; its best word is that of the target
 * @param bandedBy what the limits of the bands are compared with; none: the figure itself
 * @param profile the targets of periods whose target is another one
 * @param computedFrom the KPIs that it is computed of, and how; none: its figures are returned. Nobody returns the figures of a computed KPI
 * @param bandsByVolume bands that hang on a volume; the common bands hold for every other volume
 * @param cumulative what is added up where it counts cumulatively in the contract's year: each period is then rated by the figure of the
 *     year to date. A period belongs to the year of its last day
 */
public record KpiDefinition(
        @NotBlank @Size(max = Text.TITLE) @FreeText String name,
        @NotBlank @Size(max = Text.NARRATIVE) @FreeText String definition,

        @Size(max = Text.CODE) @Pattern(regexp = Text.CODE_FORM) @Nullable String service,

        @NotNull Measure measure,
        @NotBlank @Size(max = 40) String unit,
        @NotNull Direction direction,
        @NotNull Frequency frequency,
        @Digits(integer = 18, fraction = 9) @Nullable BigDecimal target,
        @NotNull @Size(min = 2, max = 12) List<@Valid Band> bands,
        @NotNull @Valid Rounding rounding,
        @Min(1) @Nullable Long minimumSample,
        boolean narrativeRequired,
        @NotNull @Valid Due due,
        boolean published,
        @Nullable LocalDate targetDay,
        @Valid @Nullable RatingScale scale,
        @Nullable BandedBy bandedBy,
        @Size(max = 600) @Nullable List<@Valid PeriodTarget> profile,
        @Valid @Nullable Computation computedFrom,
        @Valid @Nullable BandsByVolume bandsByVolume,
        @Nullable CumulativeBy cumulative) {

    public KpiDefinition {
        bands = bands == null ? List.of() : List.copyOf(bands);
        profile = profile == null || profile.isEmpty() ? null : List.copyOf(profile);
    }

    /** Refuses a definition that contradicts itself. {@link KpiRule} lists the rules; each refusal points to its field. */
    public void refuseUnsound() {
        requireRoundingOfTheMeasure();
        if (measure == Measure.MONEY && !unit.equals("£")) {
            throw BrokenRule.of(RatingRule.UNIT_NOT_POUNDS).at("/definition/unit");
        }
        if (scale != null) {
            scale.refuseUnsound();
        }
        new KpiTargets(this).refuseUnfitBandedBy();
        new Bands(this).refuseUnsound();
        if (bandsByVolume != null) {
            bandsByVolume.refuseUnsound(this);
        }
        CountedFigures.refuseUnfit(this);
        refuseUnsoundComputation();
        due.refuseUnsound();
    }

    private void refuseUnsoundComputation() {
        if (computedFrom == null) {
            return;
        }
        computedFrom.refuseUnsound();
        if (!measure.canBe(computedFrom.by())) {
            throw BrokenRule.of(
                            ComputedRule.MEASURE_NOT_COMPUTED,
                            "a %s is not computed by %s"
                                    .formatted(
                                            measure.words(), computedFrom.by().words()))
                    .at("/definition/computedFrom/by");
        }
    }

    private void requireRoundingOfTheMeasure() {
        Integer finest = measure.finest();
        if (finest != null && rounding.decimals() > finest) {
            throw BrokenRule.of(
                            RatingRule.ROUNDING_FINER_THAN_MEASURE,
                            "a %s is rounded to %d decimal places at most".formatted(measure.words(), finest))
                    .at("/definition/rounding/decimals");
        }
    }

    /** Where the target stands among the limits of the bands; a day by its {@linkplain DayNumbers number}. */
    @Nullable BigDecimal targetPlace() {
        return targetDay == null ? target : DayNumbers.number(targetDay);
    }

    /** Whether the two are equal, whatever the number of trailing zeros. */
    public boolean isSameAs(KpiDefinition other) {
        return plain().equals(other.plain());
    }

    private KpiDefinition plain() {
        List<PeriodTarget> targets = profile;
        return with(
                target == null ? null : target.stripTrailingZeros(),
                targetDay,
                bands.stream().map(Band::plain).toList(),
                targets == null
                        ? null
                        : targets.stream().map(PeriodTarget::plain).toList(),
                computedFrom == null ? null : computedFrom.plain(),
                bandsByVolume == null ? null : bandsByVolume.plain());
    }

    /** The definition with the target of a period, by the period's key. */
    public KpiDefinition inPeriod(String key) {
        PeriodTarget own = ownTarget(key);
        return own == null ? this : with(own.target(), own.targetDay(), bands, profile, computedFrom, bandsByVolume);
    }

    /** The definition with other bands. */
    KpiDefinition withBands(List<Band> others) {
        return with(target, targetDay, others, profile, computedFrom, bandsByVolume);
    }

    /** The period's line in the profile; none where it has the common target. */
    @Nullable PeriodTarget ownTarget(String key) {
        List<PeriodTarget> targets = profile;
        if (targets == null) {
            return null;
        }
        return targets.stream()
                .filter(each -> each.period().equals(key))
                .findFirst()
                .orElse(null);
    }

    private KpiDefinition with(
            @Nullable BigDecimal otherTarget,
            @Nullable LocalDate otherDay,
            List<Band> otherBands,
            @Nullable List<PeriodTarget> otherProfile,
            @Nullable Computation otherComputation,
            @Nullable BandsByVolume otherByVolume) {
        return new KpiDefinition(
                name,
                definition,
                service,
                measure,
                unit,
                direction,
                frequency,
                otherTarget,
                otherBands,
                rounding,
                minimumSample,
                narrativeRequired,
                due,
                published,
                otherDay,
                scale,
                bandedBy,
                otherProfile,
                otherComputation,
                otherByVolume,
                cumulative);
    }

    /** What a return of this definition adds to later periods of its year, where a later one counts cumulatively by another definition. */
    public ToDateLine adds(String period, KpiReturn figures, KpiDefinition later) {
        CumulativeBy by = later.cumulative();
        return by != null && by == cumulative && measure == later.measure() && unit.equals(later.unit())
                ? CountedFigures.line(period, figures, by)
                : ToDateLine.leftOut(period, ToDateLine.LeftOut.MEASURED_OTHERWISE);
    }

    /** The KPI whose volume gives the bands; none where no other KPI does. */
    public @Nullable String volumeKpi() {
        return bandsByVolume == null ? null : bandsByVolume.kpi();
    }

    /** The rating of a return that meets the definition; any other return is refused with a pointer to the field. */
    public Rated rate(KpiReturn figures, Period period) {
        return rate(figures, period, OtherFigures.NONE);
    }

    /** The same, where the rating rests on other figures too. */
    public Rated rate(KpiReturn figures, Period period, OtherFigures others) {
        new Figures(this, figures, period).refuseWithoutNarrative();
        return rateAgain(figures, period, others);
    }

    /** The rating of a return that was made under another definition and may lack a narrative. */
    public Rated rateAgain(KpiReturn figures, Period period) {
        return rateAgain(figures, period, OtherFigures.NONE);
    }

    /** The same, where the rating rests on other figures too. */
    public Rated rateAgain(KpiReturn figures, Period period, OtherFigures others) {
        return new Figures(this, figures, period, others, null).rated();
    }

    /** The same rating, with each step of the calculation. */
    public RatingCalculation work(KpiReturn figures, Period period) {
        return work(figures, period, OtherFigures.NONE);
    }

    /** The same, where the rating rests on other figures too. */
    public RatingCalculation work(KpiReturn figures, Period period, OtherFigures others) {
        List<RatingStep> steps = new ArrayList<>();
        try {
            Rated rated = new Figures(this, figures, period, others, steps::add).rated();
            return new RatingCalculation.Completed(steps, rated);
        } catch (BrokenRule e) {
            return new RatingCalculation.Unratable(
                    steps, "%s: %s".formatted(e.rule().code(), e.getMessage()));
        }
    }
}
