package org.contractgovernance.contracts.risktool.files;

import java.time.Instant;
import org.contractgovernance.contracts.term.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A mapping that is ready for use.
 *
 * @param name the name by which files ask for it
 * @param mapping how the file looks
 * @param changedBy the person who changed it last; absent for an unchanged example that came with the application
 * @param changedAt when, by the database's clock
 */
public record KeptMapping(
        String name,
        Mapping mapping,
        @Nullable PersonId changedBy,
        @Nullable Instant changedAt) {}
