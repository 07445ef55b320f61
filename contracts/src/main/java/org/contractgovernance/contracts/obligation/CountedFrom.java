package org.contractgovernance.contracts.obligation;

import org.contractgovernance.contracts.term.Coded;

/** The day of a period from which the time of an obligation is counted. */
public enum CountedFrom implements Coded {
    /** The first day of the period. */
    PERIOD_START,
    /** The last day of the period. */
    PERIOD_END
}
