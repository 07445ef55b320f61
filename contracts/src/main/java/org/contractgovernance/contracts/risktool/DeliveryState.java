package org.contractgovernance.contracts.risktool;

import org.contractgovernance.contracts.term.Coded;

/** Where a delivery stands. */
public enum DeliveryState implements Coded {
    /** It is to be sent, or sent again. */
    QUEUED,
    /** The receiver has taken it. */
    DELIVERED,
    /** It was not taken in the time that the subscription waits, and those after it were sent on. */
    PARKED,
    /** The subscription may no longer have it, or asks for it no more. */
    SKIPPED
}
