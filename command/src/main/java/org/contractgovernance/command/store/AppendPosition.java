package org.contractgovernance.command.store;

import java.time.Instant;

/**
 * Where the events of one append stand now.
 *
 * @param first position of the first; the rest follow without a gap
 * @param count how many there are
 * @param recordedAt when they were recorded, by the database's clock
 */
public record AppendPosition(long first, int count, Instant recordedAt) {

    /** Position of the last. */
    public long last() {
        return first + count - 1;
    }
}
