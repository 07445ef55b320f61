package org.contractgovernance.contracts.register;

import org.jspecify.annotations.Nullable;

/** What has a version that a caller may send back as {@code If-Match} with a command. */
public interface Versioned {

    /** How it stands in the record; absent where nothing of it is on record. */
    @Nullable Standing standing();
}
