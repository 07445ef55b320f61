package org.contractgovernance.contracts.duty.law;

import org.contractgovernance.contracts.term.Coded;

/** Whether a duty is due. Where something is not stated the answer is that it cannot be told, never that nothing is due. */
public enum DutyAnswer implements Coded {
    DUE,
    NOT_DUE,
    CANNOT_TELL
}
