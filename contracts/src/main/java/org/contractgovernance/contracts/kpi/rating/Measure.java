package org.contractgovernance.contracts.kpi.rating;

import java.math.BigDecimal;
import org.contractgovernance.contracts.term.Coded;
import org.jspecify.annotations.Nullable;

/** What kind of figure a KPI has. */
public enum Measure implements Coded {
    /** Any number, with its unit. */
    NUMBER(null, null),
    /** From 0 to 100, given outright or as numerator and denominator. */
    PERCENTAGE(BigDecimal.ZERO, BigDecimal.valueOf(100)),
    /** Whole and not negative. */
    COUNT(BigDecimal.ZERO, null),
    /** Not negative, in the KPI's unit (days, working days, hours, minutes). */
    DURATION(BigDecimal.ZERO, null);

    private final @Nullable BigDecimal least;
    private final @Nullable BigDecimal most;

    Measure(@Nullable BigDecimal least, @Nullable BigDecimal most) {
        this.least = least;
        this.most = most;
    }

    /** The lowest figure there can be, where there is one. */
    public @Nullable BigDecimal least() {
        return least;
    }

    /** The highest figure there can be, where there is one. */
    public @Nullable BigDecimal most() {
        return most;
    }

    /** Whether there can be such a figure. */
    boolean allows(BigDecimal figure) {
        return (least == null || figure.compareTo(least) >= 0) && (most == null || figure.compareTo(most) <= 0);
    }
}
