package org.contractgovernance.contracts.deadline.feed;

import org.contractgovernance.contracts.term.Coded;

/** Whether an address can be read. */
public enum CalendarAddressState implements Coded {
    /** It can. */
    ACTIVE,
    /** Its last day is over; replacing it makes it active again. */
    ENDED,
    /** It was ended for good. */
    REVOKED
}
