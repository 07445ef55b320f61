package org.contractgovernance.contracts.results;

import org.contractgovernance.contracts.term.Coded;

/** The status of a claim of results. */
public enum ClaimStatus implements Coded {
    /** Claimed, and not yet checked at its source. */
    CLAIMED,
    /** A sample was checked at its source. */
    VERIFIED,
    /** Paid as accepted. */
    ACCEPTED,
    /** Not paid; its cases can be claimed again. */
    REFUSED,
    /** All of what was paid is paid back. */
    CLAWED_BACK;

    /** Whether it is neither accepted nor refused. */
    public boolean isOpen() {
        return this == CLAIMED || this == VERIFIED;
    }
}
