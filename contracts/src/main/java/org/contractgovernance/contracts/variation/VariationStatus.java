package org.contractgovernance.contracts.variation;

import org.contractgovernance.contracts.term.Coded;

/** The status of a variation. */
public enum VariationStatus implements Coded {
    /** A party proposed it, and at most one party has agreed. */
    PROPOSED,
    /** Both parties have agreed; its day has not come, or its changes are being made. */
    AGREED,
    /** Everything that it changes has been changed. */
    IN_EFFECT,
    /** Its day has come, and at least one of its changes could not be made. */
    PARKED,
    /** The party that proposed it took it back. */
    WITHDRAWN,
    /** Its last day passed before both parties had agreed. */
    LAPSED;

    /** Whether both parties have agreed, and it changes the contract or has. */
    public boolean isAgreed() {
        return this == AGREED || this == IN_EFFECT || this == PARKED;
    }

    /** Whether it may still change the contract, or has. */
    public boolean isStanding() {
        return this != WITHDRAWN && this != LAPSED;
    }
}
