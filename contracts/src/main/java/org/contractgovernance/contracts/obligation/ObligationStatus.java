package org.contractgovernance.contracts.obligation;

import org.contractgovernance.contracts.term.Coded;

/** The status of an obligation. */
public enum ObligationStatus implements Coded {
    IN_FORCE,
    /** It has a last day; instances that began by then are still owed. */
    ENDED
}
