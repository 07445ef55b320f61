package org.contractgovernance.contracts.kpi.rating;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The figures that earn one rating, both limits included.
 *
 * @param rating one of the four that have bands; never Other
 * @param from lowest figure; none: however low
 * @param to highest figure; none: however high
 */
public record Band(
        @NotNull Rating rating,
        @Digits(integer = 18, fraction = 9) @Nullable BigDecimal from,
        @Digits(integer = 18, fraction = 9) @Nullable BigDecimal to) {

    /** The same band without needless digits. */
    Band plain() {
        return new Band(
                rating, from == null ? null : from.stripTrailingZeros(), to == null ? null : to.stripTrailingZeros());
    }
}
