package org.contractgovernance.contracts.assessment;

import org.contractgovernance.contracts.term.Coded;

/** The status of a deduction. */
public enum DeductionStatus implements Coded {
    /** The provider may respond to it. */
    AWAITING_PROVIDER,
    /** The provider has responded, or did not respond in time; a person has to decide. */
    AWAITING_DECISION,
    /** It stands as it is proposed. */
    CONFIRMED,
    /** Less of it stands. */
    REDUCED,
    /** Nothing of it stands. */
    WAIVED,
    /** Nothing is proposed, and nothing was ever decided. */
    NOTHING_DUE;

    /** Whether somebody has yet to decide it. */
    public boolean isOpen() {
        return this == AWAITING_PROVIDER || this == AWAITING_DECISION;
    }
}
