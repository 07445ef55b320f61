package org.contractgovernance.contracts.duty;

import org.contractgovernance.contracts.term.Coded;

/** The status of a duty. */
public enum DutyStatus implements Coded {
    /** What happened was reported or corrected, and what follows is not yet computed. */
    TO_COMPUTE,
    /** It is due. */
    DUE,
    /** It cannot be told whether it is due. */
    CANNOT_TELL,
    /** It is not due. */
    NOT_DUE,
    /** It was done, by a notice. */
    DONE
}
