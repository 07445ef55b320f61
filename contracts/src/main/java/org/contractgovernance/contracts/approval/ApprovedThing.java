package org.contractgovernance.contracts.approval;

import org.contractgovernance.contracts.term.Coded;

/** The kinds of thing that may need an approval: a closed list. */
public enum ApprovedThing implements Coded {
    /** A variation, by its reference. */
    VARIATION,
    /** A performance regime, or a change of it. */
    REGIME,
    /** The minutes of a meeting. */
    MINUTES,
    /** A deduction that is waived. */
    WAIVER,
    /** An option that is exercised. */
    OPTION,
    /** A document of another kind. */
    DOCUMENT
}
