package org.contractgovernance.contracts.earlywarning;

import org.contractgovernance.contracts.Coded;

/** Where the current score has gone since the last review. */
public enum Trend implements Coded {
    /** Not reviewed yet. */
    NEW,
    RISING,
    LEVEL,
    FALLING
}
