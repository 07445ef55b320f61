package org.contractgovernance.contracts.delegation;

import org.contractgovernance.contracts.term.Coded;

/** The order in which posts sign. */
public enum SigningOrder implements Coded {
    /** Each post signs after those that are named before it. */
    IN_ORDER,
    /** The posts sign in any order. */
    IN_PARALLEL
}
