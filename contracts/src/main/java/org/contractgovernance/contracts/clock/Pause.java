package org.contractgovernance.contracts.clock;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a clock stands still because the other party is waited for.
 *
 * @param from the first moment
 * @param until the moment at which the clock goes on; absent while it still stands
 * @param reason why
 */
public record Pause(Instant from, @Nullable Instant until, String reason) {

    /** Whether the clock stands still just before a moment. */
    boolean isJustBefore(Instant moment) {
        return from.isBefore(moment) && (until == null || !until.isBefore(moment));
    }

    /** Whether the pause has a moment in common with a stretch of time. */
    boolean overlaps(Instant begins, Instant ends) {
        return from.isBefore(ends) && (until == null || until.isAfter(begins));
    }
}
