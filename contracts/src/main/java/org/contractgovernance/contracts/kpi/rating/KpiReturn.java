package org.contractgovernance.contracts.kpi.rating;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.event.FreeText;
import org.contractgovernance.contracts.kpi.figure.Exclusion;
import org.contractgovernance.contracts.kpi.figure.Forecast;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/**
 * A provider's return for one period. It gives its figure in one way: a value, or numerator and denominator, or yes or no, or the day
 * reached; or that there was nothing to measure, or why there can be no figure.
 *
 * @param value the figure itself, in the KPI's unit; not together with numerator and denominator
 * @param numerator the part; the figure of a percentage or a ratio is 100 times numerator by denominator
 * @param denominator the whole, never zero
 * @param sample how many cases the figure rests on; required where the KPI has a minimum sample
 * @param cannotBeDescribed why there can be no figure, instead of one; the period is then rated Other
 * @param narrative the background of the figure; kept for ever, so do not name people
 * @param evidence links to what the figure rests on
 * @param yes for a measure of yes or no: true or false
 * @param reachedOn for a day reached: the day
 * @param notReached for a day reached: true where it was not reached by the last day of the period; rated as if on the day after
 * @param nothingToMeasure why there was nothing to measure in the period, instead of a figure: no case fell under the KPI. The period is not
 *     rated, and counts neither for nor against anybody
 * @param exclusions which cases were left out of numerator and denominator, how many and why
 * @param forecast what the provider expects at the end of the contract's year
 */
public record KpiReturn(
        @Digits(integer = 18, fraction = 9) @Nullable BigDecimal value,
        @Digits(integer = 18, fraction = 9) @Nullable BigDecimal numerator,
        @Digits(integer = 18, fraction = 9) @Nullable BigDecimal denominator,
        @Min(0) @Nullable Long sample,
        @Size(max = Text.NARRATIVE) @FreeText @Nullable String cannotBeDescribed,
        @Size(max = Text.NARRATIVE) @FreeText @Nullable String narrative,
        @NotNull @Size(max = 50) List<@Valid Evidence> evidence,
        @Nullable Boolean yes,
        @Nullable LocalDate reachedOn,
        @Nullable Boolean notReached,
        @Size(max = Text.NARRATIVE) @FreeText @Nullable String nothingToMeasure,
        @Size(max = 20) @Nullable List<@Valid Exclusion> exclusions,
        @Valid @Nullable Forecast forecast) {

    public KpiReturn {
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
        // said or not said, as in returns on record: an empty list says nothing
        exclusions = exclusions == null || exclusions.isEmpty() ? null : List.copyOf(exclusions);
    }

    /** Whether the two are equal, whatever the number of trailing zeros. */
    public boolean isSameAs(KpiReturn other) {
        return plain().equals(other.plain());
    }

    private KpiReturn plain() {
        return new KpiReturn(
                plain(value),
                plain(numerator),
                plain(denominator),
                sample,
                cannotBeDescribed,
                narrative,
                evidence,
                yes,
                reachedOn,
                notReached,
                nothingToMeasure,
                exclusions,
                forecast == null ? null : forecast.plain());
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros();
    }
}
