package org.contractgovernance.contracts.regime.terms;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.contractgovernance.contracts.term.Coded;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/**
 * When what happened over some months is a critical failure: so many points, such a share of the greatest possible points, or so many
 * periods whose credits were at the cap. Exactly one of the three is given.
 *
 * @param clause where the contract says so
 * @param months over how many months, which end with the last day of a period
 * @param points so many points, repeats counted
 * @param percentOfGreatest such a share of the greatest possible points, in per cent: each KPI that was to be measured in its worst
 *     band, no repeat counted
 * @param periodsAtCap so many periods whose credits were limited by a cap or just reached it
 * @param met whether the limit is met when it is reached, or only when it is exceeded
 */
public record CriticalWindow(
        @NotBlank @Size(max = Text.TITLE) String clause,
        @Min(1) @Max(120) int months,

        @DecimalMin("0.001") @Digits(integer = 9, fraction = 3) @Nullable BigDecimal points,

        @DecimalMin("0.000001") @DecimalMax("100") @Digits(integer = 3, fraction = 6) @Nullable BigDecimal percentOfGreatest,

        @Min(1) @Max(120) @Nullable Integer periodsAtCap,
        @NotNull LimitMet met) {

    /** When a limit is met. */
    public enum LimitMet implements Coded {
        /** "50 points in any three months". */
        AT_LEAST,
        /** "Above 35%". */
        MORE_THAN;

        /** Whether a number meets a limit. */
        public boolean by(BigDecimal number, BigDecimal limit) {
            int found = number.compareTo(limit);
            return switch (this) {
                case AT_LEAST -> found >= 0;
                case MORE_THAN -> found > 0;
            };
        }
    }
}
