package org.contractgovernance.contracts.event;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Says whether the clocks allow recording. */
public interface RecordingClock {

    /** The present state of the clocks, as the database sees it. */
    ClockState state();

    /**
     * The state of the clocks.
     *
     * @param database the time of the database's clock
     * @param ahead how far the last recorded event is ahead of the database's clock; zero where it is not ahead
     * @param apart how far our clock is ahead of the database's; negative: behind
     * @param faults how many times an operator has declared that a wrong clock gave events their times
     * @param rule code of the rule that forbids recording at the moment; absent while events are recorded
     */
    record ClockState(
            Instant database,
            Duration ahead,
            Duration apart,
            int faults,
            @Nullable String rule) {}
}
