package org.contractgovernance.contracts.clock;

import org.contractgovernance.contracts.term.Coded;

/** How a clock stands at a moment. */
public enum DeadlineState implements Coded {
    RUNNING,
    /** It stands still, and had not run out before. */
    PAUSED,
    /** It runs, and its due day is no more working days away than the calendar says. */
    DUE_SOON,
    /** It has run out, and nothing has ended it. */
    OVERDUE,
    /** What was waited for came in time. */
    MET,
    /** What was waited for came after the clock had run out. */
    MET_LATE
}
