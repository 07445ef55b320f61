package org.contractgovernance.contracts.kpi.figure;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The target of one period, where it differs from that of the others: a line of a KPI's profile.
 *
 * @param period the period's key
 * @param target the figure that should be reached in it; absent for a day reached
 * @param targetDay for a day reached: the day
 */
public record PeriodTarget(
        @NotBlank @Size(max = 20) String period,
        @Digits(integer = 18, fraction = 9) @Nullable BigDecimal target,
        @Nullable LocalDate targetDay) {

    /** The same without needless digits. */
    public PeriodTarget plain() {
        return new PeriodTarget(period, target == null ? null : target.stripTrailingZeros(), targetDay);
    }
}
