package org.contractgovernance.contracts.kpi.rating;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.contractgovernance.contracts.kpi.figure.DayNumbers;
import org.contractgovernance.contracts.kpi.figure.Limited;
import org.jspecify.annotations.Nullable;

/**
 * The figures that earn one rating, both limits included. A day that is reached has its limits in {@code fromDay} and {@code toDay}; every
 * other measure, and a distance from the target, in {@code from} and {@code to}.
 *
 * @param rating one of the four that have bands, never Other; absent where the KPI has a scale of its own
 * @param from lowest figure; none: however low
 * @param to highest figure; none: however high
 * @param fromDay first day; none: however early
 * @param toDay last day; none: however late
 * @param word a word of the KPI's own scale, where it has one
 */
public record Band(
        @Nullable Rating rating,
        @Digits(integer = 18, fraction = 9) @Nullable BigDecimal from,
        @Digits(integer = 18, fraction = 9) @Nullable BigDecimal to,
        @Nullable LocalDate fromDay,
        @Nullable LocalDate toDay,
        @Size(max = 40) @Nullable String word)
        implements Limited {

    /** The same band without needless digits. */
    Band plain() {
        return new Band(
                rating,
                from == null ? null : from.stripTrailingZeros(),
                to == null ? null : to.stripTrailingZeros(),
                fromDay,
                toDay,
                word);
    }

    /** The lower limit; a day as its {@linkplain DayNumbers number}. */
    @Override
    public @Nullable BigDecimal lower() {
        return fromDay == null ? from : DayNumbers.number(fromDay);
    }

    /** The upper limit; a day as its {@linkplain DayNumbers number}. */
    @Override
    public @Nullable BigDecimal upper() {
        return toDay == null ? to : DayNumbers.number(toDay);
    }

    boolean hasFigures() {
        return from != null || to != null;
    }

    boolean hasDays() {
        return fromDay != null || toDay != null;
    }
}
