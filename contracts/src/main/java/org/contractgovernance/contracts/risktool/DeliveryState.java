package org.contractgovernance.contracts.risktool;

import org.contractgovernance.contracts.term.Coded;

/** The state of a delivery. */
public enum DeliveryState implements Coded {
    /** It waits to be sent, or to be sent again. */
    QUEUED,
    /** The receiver has taken it. */
    DELIVERED,
    /** The receiver did not take it in the time that the subscription waits; later deliveries were then sent. */
    PARKED,
    /** The subscription may no longer have it, or no longer asks for it. */
    SKIPPED
}
