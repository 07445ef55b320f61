package org.contractgovernance.contracts.obligation;

import org.contractgovernance.contracts.term.Coded;

/** How a contest of a fulfilment was settled. */
public enum ContestOutcome implements Coded {
    /** The party that owes the instance granted that it was not fulfilled. */
    UPHELD,
    /** The party that contested the fulfilment no longer did. */
    WITHDRAWN
}
