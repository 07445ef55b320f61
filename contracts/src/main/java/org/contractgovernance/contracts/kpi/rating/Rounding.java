package org.contractgovernance.contracts.kpi.rating;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.contractgovernance.contracts.term.Coded;

/**
 * How a figure is rounded, once, before it is rated. Published bands leave gaps ("90% to 95%", then "96% and over"). Rounding to whole
 * numbers makes 96% of 95.5% and closes the gap.
 *
 * @param decimals number of decimal places that remain
 * @param mode how the other digits are dropped
 */
public record Rounding(
        @Min(0) @Max(6) int decimals, @NotNull Mode mode) {

    /** How the other digits are dropped. */
    public enum Mode implements Coded {
        /** 95.5 becomes 96, -95.5 becomes -96. */
        HALF_UP(RoundingMode.HALF_UP),
        /** 95.5 becomes 96, 94.5 becomes 94. */
        HALF_EVEN(RoundingMode.HALF_EVEN),
        /** 95.9 becomes 95, -95.1 becomes -96: never in the figure's favour where higher is better. */
        DOWN(RoundingMode.FLOOR),
        /** 95.1 becomes 96, -95.9 becomes -95: never in the figure's favour where lower is better. */
        UP(RoundingMode.CEILING);

        private final RoundingMode exact;

        Mode(RoundingMode exact) {
            this.exact = exact;
        }
    }

    /** The figure as it is rated. */
    public BigDecimal round(BigDecimal figure) {
        return figure.setScale(decimals, mode.exact);
    }

    /** A quotient as it is rated: rounded once, from its exact value. */
    public BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, decimals, mode.exact);
    }

    /** The rounding in words: {@code rounded half up to 1 decimal place}. */
    public String words() {
        return "rounded %s to %d decimal %s".formatted(mode.words(), decimals, decimals == 1 ? "place" : "places");
    }
}
