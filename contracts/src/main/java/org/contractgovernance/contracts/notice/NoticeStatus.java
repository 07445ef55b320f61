package org.contractgovernance.contracts.notice;

import org.contractgovernance.contracts.term.Coded;

/** The status of a notice. */
public enum NoticeStatus implements Coded {
    /** It was served, and is not answered; its time to be answered has not run out as far as was told. */
    SERVED,
    /** It is not answered, and its time has run out. */
    OVERDUE,
    ANSWERED,
    ANSWERED_LATE,
    /** The party that served it took it back. */
    WITHDRAWN,
    /** Its service was disputed, and the party that sent it agrees that it was not served. */
    NOT_SERVED;

    /** Whether an answer is waited for, where the contract asks for one. */
    public boolean isOpen() {
        return this == SERVED || this == OVERDUE;
    }
}
