package org.contractgovernance.contracts.issue;

import org.contractgovernance.contracts.term.Coded;

/** Where an issue stands. */
public enum IssueStatus implements Coded {
    OPEN,
    /** Open, and now an early warning too. */
    ESCALATED,
    /** Dealt with; not yet closed. */
    RESOLVED,
    CLOSED,
    /** Raised in error or a duplicate; out of every total. */
    WITHDRAWN;

    /** Whether it still asks for work. */
    public boolean isLive() {
        return this == OPEN || this == ESCALATED;
    }
}
