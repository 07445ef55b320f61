package org.contractgovernance.contracts.duty.law;

import org.contractgovernance.contracts.term.Coded;

/** How a contract ends. */
public enum EndingKind implements Coded {
    DISCHARGE,
    EXPIRY,
    TERMINATION,
    RESCISSION
}
