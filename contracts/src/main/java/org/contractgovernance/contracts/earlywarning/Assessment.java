package org.contractgovernance.contracts.earlywarning;

import org.contractgovernance.contracts.term.Coded;

/** Which score an assessment gives. */
public enum Assessment implements Coded {
    /** The score as if nothing were done about the risk. */
    INHERENT,
    /** The score as things stand. */
    CURRENT,
    /** The score that the actions should reach. */
    TARGET
}
