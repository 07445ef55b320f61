package org.contractgovernance.contracts.relief;

import org.contractgovernance.contracts.term.Coded;

/** What was decided about one period of a KPI in a claim. */
public enum ReliefDecision implements Coded {
    /** Nothing yet. */
    CLAIMED,
    /** The period does not count. */
    GRANTED,
    REFUSED,
    /** The provider took the claim back before a decision. */
    WITHDRAWN,
    /** The period was relieved, and counts again. */
    REVOKED;

    /** Whether the same period of the KPI can not be claimed again. */
    public boolean isOpenOrGranted() {
        return this == CLAIMED || this == GRANTED;
    }
}
