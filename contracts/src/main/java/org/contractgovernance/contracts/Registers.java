package org.contractgovernance.contracts;

import java.time.Duration;

/** How far the registers have come. */
public interface Registers {

    /** Position of the last event that every register has taken in. */
    long position();

    /**
     * Waits until the registers have taken in a position.
     *
     * @return whether they have; false once the time is up
     */
    boolean await(long position, Duration atMost);
}
