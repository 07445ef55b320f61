package org.contractgovernance.deliveries;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The first of a lane's deliveries that are queued.
 *
 * @param attempts how often it was sent
 * @param firstAttemptAt since when it has been holding back those after it; absent where it was not sent yet
 */
record Delivery(
        long delivery,
        long sequence,
        long position,
        int attempts,
        @Nullable Instant firstAttemptAt) {}
