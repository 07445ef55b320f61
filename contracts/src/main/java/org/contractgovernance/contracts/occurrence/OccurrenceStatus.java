package org.contractgovernance.contracts.occurrence;

import org.contractgovernance.contracts.term.Coded;

/** The status of an occurrence. */
public enum OccurrenceStatus implements Coded {
    RECORDED,
    /** The other party says that it was not so. It counts until it is decided. */
    DISPUTED,
    /** The council decided a dispute: the occurrence stands as it is recorded. */
    UPHELD,
    /** It counts no more. */
    WITHDRAWN;

    /** Whether the occurrence counts. */
    public boolean counts() {
        return this != WITHDRAWN;
    }
}
