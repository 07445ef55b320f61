package org.contractgovernance.contracts.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.calendar.CalendarVersion;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.jspecify.annotations.Nullable;

/**
 * A clock of a deadline. What counts is computed from what happened to the clock, so that it survives a change of the time allowed and a
 * new version of the calendar.
 *
 * @param startedAt when it started, to the second
 * @param allowed how long it runs
 * @param pauses when it stood still, in order
 * @param endedAt when what was waited for came; absent while it is waited for
 */
public record DeadlineClock(
        Instant startedAt,
        TimeAllowed allowed,
        List<Pause> pauses,
        @Nullable Instant endedAt) {

    public DeadlineClock {
        pauses = List.copyOf(pauses);
    }

    /** A clock that starts at a moment. */
    public static DeadlineClock started(Instant at, TimeAllowed allowed) {
        return new DeadlineClock(at.truncatedTo(ChronoUnit.SECONDS), allowed, List.of(), null);
    }

    /** A clock that starts on a day: the first day that counts is the one after it. */
    public static DeadlineClock started(LocalDate on, TimeAllowed allowed) {
        return started(on.atStartOfDay(Moment.COUNCIL_TIME).toInstant(), allowed);
    }

    /** The clock stands still from a moment on. */
    public DeadlineClock paused(Instant at, String reason) {
        if (isPaused()) {
            throw BrokenRule.of(
                    ClockRule.CLOCK_PAUSED_TWICE,
                    "it stands still since " + pauses.getLast().from());
        }
        Instant from = after(at);
        List<Pause> all = new ArrayList<>(pauses);
        all.add(new Pause(from, null, reason));
        return new DeadlineClock(startedAt, allowed, all, null);
    }

    /** The clock goes on from a moment on. */
    public DeadlineClock resumed(Instant at) {
        if (!isPaused()) {
            throw BrokenRule.of(ClockRule.CLOCK_NOT_PAUSED);
        }
        Pause last = pauses.getLast();
        List<Pause> all = new ArrayList<>(pauses.subList(0, pauses.size() - 1));
        all.add(new Pause(last.from(), after(at), last.reason()));
        return new DeadlineClock(startedAt, allowed, all, null);
    }

    /** The clock runs for another time in all; what has counted still counts. */
    public DeadlineClock allowing(TimeAllowed now) {
        requireOpen();
        return new DeadlineClock(startedAt, now, pauses, null);
    }

    /** What was waited for came. */
    public DeadlineClock ended(Instant at) {
        return new DeadlineClock(startedAt, allowed, pauses, after(at));
    }

    /** Whether it stands still. */
    public boolean isPaused() {
        return !pauses.isEmpty() && pauses.getLast().until() == null;
    }

    /** The state of the clock at a moment, by a version of the calendar; a clock that has ended stands as it did then. */
    public ClockReading read(CalendarVersion calendar, Instant now) {
        return new Tally(this, calendar).read(endedAt == null ? now : endedAt);
    }

    private Instant after(Instant at) {
        requireOpen();
        Instant second = at.truncatedTo(ChronoUnit.SECONDS);
        Instant last = startedAt;
        if (!pauses.isEmpty()) {
            Instant until = pauses.getLast().until();
            last = until == null ? pauses.getLast().from() : until;
        }
        if (second.isBefore(last)) {
            throw BrokenRule.of(ClockRule.CLOCK_OUT_OF_ORDER, "%s is before %s".formatted(second, last));
        }
        return second;
    }

    private void requireOpen() {
        if (endedAt != null) {
            throw BrokenRule.of(ClockRule.CLOCK_ENDED, "it ended at " + endedAt);
        }
    }
}
