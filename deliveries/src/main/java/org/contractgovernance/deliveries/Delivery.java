package org.contractgovernance.deliveries;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The first queued delivery of a lane.
 *
 * @param attempts how often it was sent
 * @param firstAttemptAt since when it has held back later ones; absent where it was not sent yet
 */
record Delivery(
        long delivery,
        long sequence,
        long position,
        int attempts,
        @Nullable Instant firstAttemptAt) {}
