package org.contractgovernance.contracts.review;

import org.contractgovernance.contracts.term.Coded;

/** The status of a review. */
public enum ReviewStatus implements Coded {
    PLANNED,
    /** Its agenda is fixed. */
    AGENDA_ISSUED,
    /** It was held, and its minutes are not agreed. */
    HELD,
    CANCELLED,
    /** Both parties agreed its minutes, which are fixed. */
    MINUTES_AGREED;

    /** Whether it is still to be held. */
    public boolean isToCome() {
        return this == PLANNED || this == AGENDA_ISSUED;
    }

    /** Whether it was held. */
    public boolean isHeld() {
        return this == HELD || this == MINUTES_AGREED;
    }
}
