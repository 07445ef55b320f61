package org.contractgovernance.contracts.risktool.files;

import java.time.Instant;
import org.contractgovernance.contracts.term.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A mapping that can be used.
 *
 * @param name what it is asked for by
 * @param mapping how the file looks
 * @param changedBy who changed it last; absent where it came with the application and nobody has
 * @param changedAt when, by the database's clock
 */
public record KeptMapping(
        String name,
        Mapping mapping,
        @Nullable PersonId changedBy,
        @Nullable Instant changedAt) {}
