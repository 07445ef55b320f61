package org.contractgovernance.contracts.kpi.rating;

import org.contractgovernance.contracts.term.Coded;

/** Which way a figure is better. */
public enum Direction implements Coded {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER,
    WITHIN_RANGE
}
