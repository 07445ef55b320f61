package org.contractgovernance.contracts.kpi;

import org.contractgovernance.contracts.Coded;

/** What kind of figure a KPI has. */
public enum Measure implements Coded {
    /** Any number, with its unit. */
    NUMBER,
    /** From 0 to 100, given outright or as numerator and denominator. */
    PERCENTAGE,
    /** Whole and not negative. */
    COUNT,
    /** Not negative, in the KPI's unit (days, working days, hours, minutes). */
    DURATION
}
