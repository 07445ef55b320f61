package org.contractgovernance.contracts.risktool;

import org.contractgovernance.contracts.term.Coded;

/** In what the corporate risk tool and the early warning register do not say the same. */
public enum Drift implements Coded {
    /** It is referred, and the tool has not acknowledged it. */
    MISSING_THERE,
    /** The tool holds a risk of the contract that is no early warning here. */
    MISSING_HERE,
    /** The tool reported another score. */
    DIFFERENT_SCORE,
    /** The tool has acknowledged less than it was told since. */
    STALE_ACKNOWLEDGEMENT,
    /** The tool reported it closed, and it is open here. */
    CLOSED_THERE
}
