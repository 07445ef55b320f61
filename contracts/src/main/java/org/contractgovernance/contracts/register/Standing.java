package org.contractgovernance.contracts.register;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How an entry of a register stands in the record.
 *
 * @param version how many events made it, less one, as far as the caller may see them; the number in its {@code ETag}
 * @param knownFrom position of the event that made it so
 * @param recordedAt when that event was recorded
 * @param effectiveFrom the day from which it has been so
 * @param incompleteSince position of an event that could not be read into the register; from there on the entry may be out of
 *     date until it is mended
 */
public record Standing(
        long version,
        long knownFrom,
        Instant recordedAt,
        LocalDate effectiveFrom,
        @Nullable Long incompleteSince) {}
