package org.contractgovernance.contracts.kpi.rating;

import org.contractgovernance.contracts.term.Coded;

/** The performance ratings of the Procurement Regulations 2024, regulation 39(5), from the best down. */
public enum Rating implements Coded {
    /** Meets or exceeds the target. */
    GOOD,
    /** Close to the target. */
    APPROACHING_TARGET,
    /** Below the target. */
    REQUIRES_IMPROVEMENT,
    /** Significantly below the target. */
    INADEQUATE,
    /** Cannot be described as any of these; computed, never banded. */
    OTHER
}
