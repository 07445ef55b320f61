package org.contractgovernance.bench.load;

import org.jspecify.annotations.Nullable;

/** What one connection asks for. Used by one thread. */
@FunctionalInterface
public interface Asker {

    /** The next request; nothing when there is no more to ask. */
    byte @Nullable [] next();
}
