package org.contractgovernance.contracts.risktool;

import org.contractgovernance.contracts.term.Coded;

/** The differences that there can be between the corporate risk tool and the early warning register. */
public enum Drift implements Coded {
    /** The early warning is referred, and the tool has not acknowledged it. */
    MISSING_THERE,
    /** The tool holds a risk of the contract that is no early warning here. */
    MISSING_HERE,
    /** The tool reported another score. */
    DIFFERENT_SCORE,
    /** The tool has not acknowledged the latest event about the early warning. */
    STALE_ACKNOWLEDGEMENT,
    /** The tool reported the risk closed, and the early warning is open here. */
    CLOSED_THERE
}
