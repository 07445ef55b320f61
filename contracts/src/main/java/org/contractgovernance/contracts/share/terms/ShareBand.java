package org.contractgovernance.contracts.share.terms;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.contractgovernance.contracts.kpi.figure.Limited;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/**
 * A band of the outturn. A limit belongs to the band below and to the band above, which have it in common.
 *
 * @param clause where the contract says so
 * @param from its lower limit, in per cent of the target; none: however low
 * @param to its upper limit, in per cent of the target; none: however high
 * @param sharePercent the share of the party whose shares the bands say, in per cent
 */
public record ShareBand(
        @NotBlank @Size(max = Text.TITLE) String clause,
        @Digits(integer = 6, fraction = 6) @Nullable BigDecimal from,
        @Digits(integer = 6, fraction = 6) @Nullable BigDecimal to,

        @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 6) BigDecimal sharePercent)
        implements Limited {

    @Override
    public @Nullable BigDecimal lower() {
        return from;
    }

    @Override
    public @Nullable BigDecimal upper() {
        return to;
    }
}
