package org.contractgovernance.contracts.issue;

import org.contractgovernance.contracts.term.Coded;

/** How soon an issue must be dealt with, from the least pressing up. */
public enum Priority implements Coded {
    LOW,
    MEDIUM,
    HIGH,
    URGENT
}
