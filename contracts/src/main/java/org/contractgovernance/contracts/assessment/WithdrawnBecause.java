package org.contractgovernance.contracts.assessment;

import org.contractgovernance.contracts.term.Coded;

/** Why the assessment of a period is withdrawn. */
public enum WithdrawnBecause implements Coded {
    /** The performance regime was ended before the period. */
    REGIME_ENDED,
    /** The contract has no such period any more, because its days changed. */
    NO_PERIOD_OF_THE_CONTRACT
}
