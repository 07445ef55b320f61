package org.contractgovernance.contracts.proof;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The state of the notary in this copy of the application. */
public interface Notarisation {

    /** The present state. */
    State state();

    /**
     * A state of the notary.
     *
     * @param witnessed number of events, from the first on, that the folder outside the database covers
     * @param at when the notary last found everything in order; absent before the first time
     * @param fault what is not as it was signed, or what has prevented the notary's check thirty times in a row; absent where there is no
     *     fault
     */
    record State(
            long witnessed, @Nullable Instant at, @Nullable String fault) {}
}
