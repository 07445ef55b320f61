package org.contractgovernance.contracts.variation;

import org.contractgovernance.contracts.term.Coded;

/** Whether a contract change notice is due. */
public enum NoticeNeed implements Coded {
    /** A notice is due before the change is made. */
    DUE,
    /** No notice is due. */
    NOT_DUE,
    /** What is known does not say. */
    CANNOT_TELL
}
