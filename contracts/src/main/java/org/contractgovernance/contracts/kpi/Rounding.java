package org.contractgovernance.contracts.kpi;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.contractgovernance.contracts.Coded;

/**
 * How a figure is rounded, once, before it is rated. Published bands leave holes ("90% to 95%", then "96% and over"); with
 * whole numbers 95.5% is 96%, and the hole is closed.
 *
 * @param decimals how many decimal places stay
 * @param mode what happens to the rest
 */
public record Rounding(
        @Min(0) @Max(6) int decimals, @NotNull Mode mode) {

    /** What happens to the digits that do not stay. */
    public enum Mode implements Coded {
        /** 95.5 becomes 96, -95.5 becomes -96. */
        HALF_UP,
        /** 95.5 becomes 96, 94.5 becomes 94. */
        HALF_EVEN,
        /** 95.9 becomes 95: never in the figure's favour where higher is better. */
        DOWN,
        /** 95.1 becomes 96: never in the figure's favour where lower is better. */
        UP
    }
}
