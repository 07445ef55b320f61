package org.contractgovernance.contracts.proof;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How the notary is getting on, in this copy of the application. */
public interface Notarisation {

    /** How it stands now. */
    State state();

    /**
     * How the notary stands.
     *
     * @param witnessed so many events, from the first on, are spoken for in the folder outside the database
     * @param at when it last looked and found everything in order; absent before the first time
     * @param fault what is not as it was signed, or what has kept the notary from looking thirty times in a row; absent where all is well
     */
    record State(
            long witnessed, @Nullable Instant at, @Nullable String fault) {}
}
