package org.contractgovernance.contracts.issue;

import org.contractgovernance.contracts.term.Coded;

/** The status of an issue. */
public enum IssueStatus implements Coded {
    OPEN,
    /** Open, and now an early warning too. */
    ESCALATED,
    /** Dealt with; not yet closed. */
    RESOLVED,
    CLOSED,
    /** Raised in error, or a duplicate; counted in no total. */
    WITHDRAWN;

    /** Whether the issue still needs work. */
    public boolean isLive() {
        return this == OPEN || this == ESCALATED;
    }
}
