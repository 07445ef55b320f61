package org.contractgovernance.contracts.earlywarning;

import org.contractgovernance.contracts.term.Coded;

/** Which score an assessment is. */
public enum Assessment implements Coded {
    /** As if nothing were done about it. */
    INHERENT,
    /** As things stand. */
    CURRENT,
    /** As it is to be once the actions are done. */
    TARGET
}
