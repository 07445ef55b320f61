package org.contractgovernance.contracts.register;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The moment that an answer describes, on both clocks.
 *
 * @param position everything up to this position of the event store is in the answer, and nothing after it
 * @param recordedAt when that position was recorded; absent while nothing is on record
 * @param effectiveOn the day that the answer describes
 */
public record AsOf(long position, @Nullable Instant recordedAt, LocalDate effectiveOn) {}
