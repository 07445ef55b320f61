package org.contractgovernance.contracts.kpi.rating;

import java.math.BigDecimal;
import org.contractgovernance.contracts.kpi.figure.ComputedBy;
import org.contractgovernance.contracts.kpi.figure.DayNumbers;
import org.contractgovernance.contracts.term.Coded;
import org.jspecify.annotations.Nullable;

/** What kind of figure a KPI has. */
public enum Measure implements Coded {
    /** Any number, with its unit. */
    NUMBER(null, null, null),
    /** From 0 to 100, given outright or as numerator and denominator. */
    PERCENTAGE(BigDecimal.ZERO, BigDecimal.valueOf(100), null),
    /** Whole and not negative. */
    COUNT(BigDecimal.ZERO, null, null),
    /** Not negative, in the KPI's unit (days, working days, hours, working hours, minutes). */
    DURATION(BigDecimal.ZERO, null, null),
    /** A part in percent of a whole, not negative; the part may be more than the whole. */
    RATIO(BigDecimal.ZERO, null, null),
    /** Pounds sterling, to the penny at the finest; a deficit is negative. */
    MONEY(null, null, 2),
    /** Yes, which counts as 1, or no, which counts as 0. */
    YES_NO(BigDecimal.ZERO, BigDecimal.ONE, 0),
    /** The day on which something was reached. */
    DAY_REACHED(null, null, 0);

    private final @Nullable BigDecimal least;
    private final @Nullable BigDecimal most;
    private final @Nullable Integer finest;

    Measure(@Nullable BigDecimal least, @Nullable BigDecimal most, @Nullable Integer finest) {
        this.least = least;
        this.most = most;
        this.finest = finest;
    }

    /** The lowest figure there can be, where there is one. */
    public @Nullable BigDecimal least() {
        return least;
    }

    /** The highest figure there can be, where there is one. */
    public @Nullable BigDecimal most() {
        return most;
    }

    /** How many decimal places a rounded figure may have at most, where that does not depend on the KPI. */
    @Nullable Integer finest() {
        return finest;
    }

    /** Whether a figure of this measure can follow from others in a way. */
    boolean canBe(ComputedBy by) {
        return switch (this) {
            case NUMBER, DURATION, MONEY -> true;
            case PERCENTAGE, RATIO -> by != ComputedBy.SUM;
            case COUNT -> by == ComputedBy.SUM;
            case YES_NO, DAY_REACHED -> false;
        };
    }

    /** Whether the figure is a day. */
    boolean isDay() {
        return this == DAY_REACHED;
    }

    /** Whether there can be such a figure. */
    boolean allows(BigDecimal figure) {
        return (least == null || figure.compareTo(least) >= 0)
                && (most == null || figure.compareTo(most) <= 0)
                && (this != YES_NO || figure.stripTrailingZeros().scale() <= 0);
    }

    /** A figure, or a day by its {@linkplain DayNumbers number}, as a person reads it. */
    String plain(BigDecimal figure) {
        return isDay() ? DayNumbers.day(figure).toString() : figure.toPlainString();
    }
}
