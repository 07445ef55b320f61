package org.contractgovernance.contracts.kpi;

import org.contractgovernance.contracts.term.Coded;

/** How the clock of a return stands, as its events tell. */
public enum DueState implements Coded {
    /** The return is waited for, and nothing has been told since the clock started or was moved. */
    AWAITED,
    DUE_SOON,
    OVERDUE,
    /** The return came in time. */
    IN_TIME,
    /** The return came after its due day. */
    LATE,
    /** The period is not measured any more, so that no return is waited for. */
    NOT_DUE;

    /** Whether a return is waited for. */
    public boolean isOpen() {
        return this == AWAITED || this == DUE_SOON || this == OVERDUE;
    }

    /** Whether a return has come. */
    public boolean isReturned() {
        return this == IN_TIME || this == LATE;
    }
}
