package org.contractgovernance.contracts.risktool;

import org.contractgovernance.contracts.term.Coded;

/** Where a subscription stands. */
public enum SubscriptionState implements Coded {
    /** What it is for is sent. */
    ACTIVE,
    /** Nothing is sent, and nothing lost: what comes meanwhile is sent once it is resumed. */
    PAUSED,
    /** It is over, and kept on record. */
    DELETED
}
