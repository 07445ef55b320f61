package org.contractgovernance.contracts.kpi.rating;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.contractgovernance.contracts.event.FreeText;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/**
 * A provider's return for one period: a value, or numerator and denominator, or the reason why there can be no figure.
 *
 * @param value the figure itself, in the KPI's unit; not together with numerator and denominator
 * @param numerator the part; a percentage's figure is 100 times numerator by denominator
 * @param denominator the whole, never zero
 * @param sample how many cases the figure rests on; required where the KPI has a minimum sample
 * @param cannotBeDescribed why there can be no figure, instead of one; the period is then rated Other
 * @param narrative the background of the figure; kept for ever, so do not name people
 * @param evidence links to what the figure rests on
 */
public record KpiReturn(
        @Digits(integer = 18, fraction = 9) @Nullable BigDecimal value,
        @Digits(integer = 18, fraction = 9) @Nullable BigDecimal numerator,
        @Digits(integer = 18, fraction = 9) @Nullable BigDecimal denominator,
        @Min(0) @Nullable Long sample,
        @Size(max = Text.NARRATIVE) @FreeText @Nullable String cannotBeDescribed,
        @Size(max = Text.NARRATIVE) @FreeText @Nullable String narrative,
        @NotNull @Size(max = 50) List<@Valid Evidence> evidence) {

    public KpiReturn {
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }

    /** Whether the two are equal, whatever the number of trailing zeros. */
    public boolean isSameAs(KpiReturn other) {
        return plain().equals(other.plain());
    }

    private KpiReturn plain() {
        return new KpiReturn(
                plain(value), plain(numerator), plain(denominator), sample, cannotBeDescribed, narrative, evidence);
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros();
    }
}
