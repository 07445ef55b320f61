package org.contractgovernance.contracts.kpi.rating;

import org.contractgovernance.contracts.term.Coded;

/** Whether higher or lower figures are better. */
public enum Direction implements Coded {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER,
    WITHIN_RANGE
}
