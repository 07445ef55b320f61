package org.contractgovernance.contracts.obligation;

import org.contractgovernance.contracts.term.Coded;

/** The state of an instance of an obligation. */
public enum InstanceState implements Coded {
    /** It is owed, and its due day has not passed as far as was told. */
    AWAITED,
    /** Its due day has passed. */
    MISSED,
    FULFILLED,
    /** It was fulfilled after its due day. */
    FULFILLED_LATE,
    /** The party to which it is owed does without it. */
    WAIVED;

    /** Whether it is waited for. */
    public boolean isOpen() {
        return this == AWAITED || this == MISSED;
    }

    /** Whether the party that owes it failed to do it in time: relief can rest on that. */
    public boolean isFailure() {
        return this == MISSED || this == FULFILLED_LATE;
    }
}
