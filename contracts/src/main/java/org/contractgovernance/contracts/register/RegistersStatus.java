package org.contractgovernance.contracts.register;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The status of the registers.
 *
 * @param position position of the last event that every register has taken in
 * @param head position of the last event on record
 * @param behind how many events the registers have not yet taken in
 * @param ready whether every register can be read
 * @param registers each register
 * @param replay the replay that is under way; absent where none is
 * @param failing the failures that keep the answering copy of the application from bringing the registers up to date; empty where there are
 *     none
 * @param leftAlone number of threads of that copy that were abandoned because the fold of an event does not end. They use processor time
 *     until the copy is restarted
 */
public record RegistersStatus(
        long position,
        long head,
        long behind,
        boolean ready,
        List<One> registers,
        @Nullable Replay replay,
        List<Failing> failing,
        int leftAlone) {

    /**
     * A reading of the events that cannot continue.
     *
     * @param reading {@code live} for the registers in use, {@code replay} for those that are being rebuilt
     * @param position after this position
     * @param since when it failed there first
     * @param times how often it has failed there
     * @param problem the kind of the last failure, without any text
     */
    public record Failing(String reading, long position, Instant since, int times, String problem) {

        /** The reading of the registers in use. */
        public static final String LIVE = "live";

        private static final int TIMES = 3;

        private static final Duration PASSES_WITHIN = Duration.ofSeconds(5);

        /** Whether it has failed so often and for so long that the failure will not pass by itself. */
        public boolean lasts(Instant now) {
            return times >= TIMES && since.plus(PASSES_WITHIN).isBefore(now);
        }
    }

    /** Whether the registers in use have stopped and will not continue by themselves. */
    public boolean isStuck(Instant now) {
        return failing.stream().anyMatch(each -> each.reading().equals(Failing.LIVE) && each.lasts(now));
    }

    /**
     * One register.
     *
     * @param register its name
     * @param generation which of its tables is in use, counted from 1
     * @param parked the events that it could not take in
     */
    public record One(RegisterName register, int generation, List<Parked> parked) {}

    /**
     * An event that a register could not take in.
     *
     * @param entity identifier of the entity, which has been incomplete since
     * @param position the event's position
     * @param event the event's stored name
     * @param problem what is wrong with it, without its text
     */
    public record Parked(String entity, long position, String event, String problem) {}

    /**
     * A replay that is under way.
     *
     * @param registers the registers being rebuilt
     * @param phase what it is doing
     * @param events how many events it has taken in
     * @param of how many events it has to take in, where that is known
     * @param startedAt when it began
     * @param eventsPerSecond its pace so far
     * @param secondsLeft how many seconds it still needs at that pace; absent while that is not known
     */
    public record Replay(
            List<RegisterName> registers,
            ReplayPhase phase,
            long events,
            long of,
            Instant startedAt,
            long eventsPerSecond,
            @Nullable Long secondsLeft) {}
}
