package org.contractgovernance.contracts.earlywarning;

import org.contractgovernance.contracts.term.Coded;

/** The status of an early warning. */
public enum EarlyWarningStatus implements Coded {
    OPEN,
    CLOSED,
    /** Raised in error, or a duplicate; counted in no total. */
    WITHDRAWN
}
