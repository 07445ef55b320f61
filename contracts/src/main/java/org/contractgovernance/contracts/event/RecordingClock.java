package org.contractgovernance.contracts.event;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether the clocks let anything be recorded. */
public interface RecordingClock {

    /** How they stand now, by the database. */
    ClockState state();

    /**
     * How the clocks stand.
     *
     * @param database what the database's says
     * @param ahead by how much what was recorded last is ahead of it; zero where it is not
     * @param apart by how much ours is ahead of it; negative: behind
     * @param faults so many times an operator has said of events that a wrong clock gave them their times
     * @param rule the code by which nothing is recorded at the moment; absent where events are
     */
    record ClockState(
            Instant database,
            Duration ahead,
            Duration apart,
            int faults,
            @Nullable String rule) {}
}
