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
     * Waits until the registers have reached a position.
     *
     * @return whether they have reached it; false after the time is up
     */
    boolean await(long position, Duration atMost);

    /** The position of the registers, what is parked, and the progress of a replay. */
    RegistersStatus status();

    /**
     * Rebuilds registers from the first event on, beside the registers in use. People read the registers in use until the new ones have
     * caught up.
     *
     * @param names the registers; every register where none is named
     */
    void replay(Set<RegisterName> names, Caller caller);

    /** Folds an entity again in every register: parked entities are tried again. */
    void mend(String entity, Caller caller);
}
