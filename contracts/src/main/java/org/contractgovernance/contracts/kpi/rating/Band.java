package org.contractgovernance.contracts.kpi.rating;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The figures that earn one rating, both limits included. A day that is reached has its limits in {@code fromDay} and {@code toDay}; every
 * other measure in {@code from} and {@code to}.
 *
 * @param rating one of the four that have bands; never Other
 * @param from lowest figure; none: however low
 * @param to highest figure; none: however high
 * @param fromDay first day; none: however early
 * @param toDay last day; none: however late
 */
public record Band(
        @NotNull Rating rating,
        @Digits(integer = 18, fraction = 9) @Nullable BigDecimal from,
        @Digits(integer = 18, fraction = 9) @Nullable BigDecimal to,
        @Nullable LocalDate fromDay,
        @Nullable LocalDate toDay) {

    /** The same band without needless digits. */
    Band plain() {
        return new Band(
                rating,
                from == null ? null : from.stripTrailingZeros(),
                to == null ? null : to.stripTrailingZeros(),
                fromDay,
                toDay);
    }

    /** The lower limit; a day as its {@linkplain DayNumbers number}. */
    @Nullable BigDecimal lower() {
        return fromDay == null ? from : DayNumbers.number(fromDay);
    }

    /** The upper limit; a day as its {@linkplain DayNumbers number}. */
    @Nullable BigDecimal upper() {
        return toDay == null ? to : DayNumbers.number(toDay);
    }

    boolean hasFigures() {
        return from != null || to != null;
    }

    boolean hasDays() {
        return fromDay != null || toDay != null;
    }
}
