package org.contractgovernance.contracts.register;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The events behind an entry of a register.
 *
 * @param version the number of its events that the caller may see, less one; the number in its {@code ETag}
 * @param knownFrom position of the last event in the entry
 * @param recordedAt when that event was recorded
 * @param effectiveFrom the day from which the entry has held
 * @param incompleteSince position of an event that the register could not read, where there is one; from there on the entry may be out of
 *     date until it is mended
 */
public record Standing(
        long version,
        long knownFrom,
        Instant recordedAt,
        LocalDate effectiveFrom,
        @Nullable Long incompleteSince) {}
