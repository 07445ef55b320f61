package org.contractgovernance.contracts.calendar;

import org.contractgovernance.contracts.term.Coded;

/**
 * Why a day is no working day.
 *
 * @param kind what kind of day it is
 * @param because what the day is, in words
 */
public record Closure(ClosureKind kind, String because) {

    /** The kinds of day that are no working days. */
    public enum ClosureKind implements Coded {
        /** A day of the week without office hours, such as Sunday. */
        NO_OFFICE_DAY,
        BANK_HOLIDAY,
        /** A closing day of the council's own. */
        CLOSED
    }
}
