package org.contractgovernance.contracts.share;

import org.contractgovernance.contracts.term.Coded;

/** The status of a year's statement. */
public enum StatementStatus implements Coded {
    /** One party drafted it. */
    DRAFT,
    /** A party disputes it, and it is to be drafted anew. */
    DISPUTED,
    /** The other party agrees with the draft. */
    AGREED,
    /** Both parties certified it: the share stands. */
    CERTIFIED
}
