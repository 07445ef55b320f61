package org.contractgovernance.contracts.rectification;

import org.contractgovernance.contracts.term.Coded;

/** The status of a rectification plan. */
public enum PlanStatus implements Coded {
    /** The council has required it, and the provider has not submitted it yet. */
    REQUIRED,
    /** It was submitted, and the council has not decided. */
    SUBMITTED,
    /** It was rejected, and the provider submits another one. */
    REJECTED,
    /** Others decide about it, because the parties did not come to an end. */
    ESCALATED,
    /** Its steps are to be done. */
    APPROVED,
    /** Every step was done and verified. */
    COMPLETED,
    FAILED,
    /** It should not have been required. */
    WITHDRAWN;

    /** Whether something is still to be done about it. */
    public boolean isLive() {
        return this != COMPLETED && this != FAILED && this != WITHDRAWN;
    }

    /** Whether the provider is to submit it. */
    public boolean isAwaited() {
        return this == REQUIRED || this == REJECTED;
    }
}
