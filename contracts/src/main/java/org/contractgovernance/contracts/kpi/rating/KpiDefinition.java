package org.contractgovernance.contracts.kpi.rating;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.contracts.event.FreeText;
import org.contractgovernance.contracts.kpi.KpiRule;
import org.contractgovernance.contracts.kpi.period.Due;
import org.contractgovernance.contracts.kpi.period.Frequency;
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
 * @param target the figure that should be reached, in the unit; rated Good
 * @param bands the limits of the four ratings; for rounded figures, they leave no gap and do not overlap
 * @param rounding how a figure is rounded before it is rated
 * @param minimumSample a return that rests on fewer cases is rated Other; none: every number is enough
 * @param narrativeRequired whether a return without a narrative is refused
 * @param due when a return falls due after its period
 * @param published whether the council publishes it (Procurement Act 2023 s.52)
 */
public record KpiDefinition(
        @NotBlank @Size(max = Text.TITLE) @FreeText String name,
        @NotBlank @Size(max = Text.NARRATIVE) @FreeText String definition,

        @Size(max = Text.CODE) @Pattern(regexp = Text.CODE_FORM) @Nullable String service,

        @NotNull Measure measure,
        @NotBlank @Size(max = 40) String unit,
        @NotNull Direction direction,
        @NotNull Frequency frequency,
        @NotNull @Digits(integer = 18, fraction = 9) BigDecimal target,
        @NotNull @Size(min = 4, max = 12) List<@Valid Band> bands,
        @NotNull @Valid Rounding rounding,
        @Min(1) @Nullable Long minimumSample,
        boolean narrativeRequired,
        @NotNull @Valid Due due,
        boolean published) {

    public KpiDefinition {
        bands = bands == null ? List.of() : List.copyOf(bands);
    }

    /** Refuses a definition that contradicts itself. {@link KpiRule} lists the rules; each refusal points to its field. */
    public void refuseUnsound() {
        new Bands(this).refuseUnsound();
        due.refuseUnsound();
    }

    /** Whether the two are equal, whatever the number of trailing zeros. */
    public boolean isSameAs(KpiDefinition other) {
        return plain().equals(other.plain());
    }

    private KpiDefinition plain() {
        return new KpiDefinition(
                name,
                definition,
                service,
                measure,
                unit,
                direction,
                frequency,
                target.stripTrailingZeros(),
                bands.stream().map(Band::plain).toList(),
                rounding,
                minimumSample,
                narrativeRequired,
                due,
                published);
    }

    /** The rating of a return that meets the definition; any other return is refused with a pointer to the field. */
    public Rated rate(KpiReturn figures) {
        new Figures(this, figures).refuseWithoutNarrative();
        return rateAgain(figures);
    }

    /** The rating of a return that was made under another definition and may lack a narrative. */
    public Rated rateAgain(KpiReturn figures) {
        return new Figures(this, figures).rated();
    }

    /** The same rating, with each step of the calculation. */
    public RatingCalculation work(KpiReturn figures) {
        List<RatingStep> steps = new ArrayList<>();
        try {
            Rated rated = new Figures(this, figures, steps::add).rated();
            return new RatingCalculation.Completed(steps, rated);
        } catch (BrokenRule e) {
            return new RatingCalculation.Unratable(
                    steps, "%s: %s".formatted(e.rule().code(), e.getMessage()));
        }
    }
}
