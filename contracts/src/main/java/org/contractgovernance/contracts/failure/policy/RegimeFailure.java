package org.contractgovernance.contracts.failure.policy;

import org.contractgovernance.contracts.term.Coded;

/** What a performance regime makes of failures of levels. */
public enum RegimeFailure implements Coded {
    SERVICE_FAILURE,
    CRITICAL_FAILURE
}
