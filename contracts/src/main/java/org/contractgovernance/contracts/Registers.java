package org.contractgovernance.contracts;

import java.time.Duration;
import java.util.Set;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.register.RegistersStatus;

/** The registers as a whole: how far they have come, and their maintenance. */
public interface Registers {

    /** Position of the last event that every register has taken in. */
    long position();

    /**
     * Waits until the registers have taken in a position.
     *
     * @return whether they have; false once the time is up
     */
    boolean await(long position, Duration atMost);

    /** How far the registers have come, what is parked, and how a replay is getting on. */
    RegistersStatus status();

    /**
     * Rebuilds registers from the first event on, beside the ones in use, which people read until the new ones have caught up.
     *
     * @param names which; every register where none is named
     */
    void replay(Set<RegisterName> names, Caller caller);

    /** Folds an entity anew in every register: what was parked is tried again. */
    void mend(String entity, Caller caller);
}
