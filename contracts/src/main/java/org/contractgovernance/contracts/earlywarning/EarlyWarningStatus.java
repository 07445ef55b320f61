package org.contractgovernance.contracts.earlywarning;

import org.contractgovernance.contracts.term.Coded;

/** Where an early warning stands. */
public enum EarlyWarningStatus implements Coded {
    OPEN,
    CLOSED,
    /** Raised in error or a duplicate; out of every total. */
    WITHDRAWN
}
