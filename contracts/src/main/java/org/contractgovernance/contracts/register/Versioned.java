package org.contractgovernance.contracts.register;

import org.jspecify.annotations.Nullable;

/** An entry with a version that a caller may send back as {@code If-Match} with a command. */
public interface Versioned {

    /** The events behind the entry; absent where no event of it is on record. */
    @Nullable Standing standing();
}
