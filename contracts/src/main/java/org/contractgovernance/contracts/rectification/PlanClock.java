package org.contractgovernance.contracts.rectification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.calendar.CalendarVersion;
import org.contractgovernance.contracts.clock.ClockReading;
import org.contractgovernance.contracts.clock.DeadlineClock;
import org.contractgovernance.contracts.kpi.DueState;
import org.contractgovernance.contracts.kpi.period.DueDate;
import org.contractgovernance.contracts.rectification.terms.TimeByContract;
import org.contractgovernance.contracts.term.Coded;
import org.jspecify.annotations.Nullable;

/**
 * The clock that runs in a plan: the provider's while it is to submit the plan, the council's while it is to decide. It counts whole days.
 *
 * @param awaited what is waited for
 * @param startedOn the day on which it started, which does not count
 * @param time how long it runs by the contract
 * @param agreedUntil the due day that the parties agreed instead; absent where the contract's time counts
 * @param stops when it stood still
 * @param due when it is due, as last told; absent while it stands still
 * @param told what was last told of it
 * @param since the day from which that is so
 */
public record PlanClock(
        AwaitedFromParty awaited,
        LocalDate startedOn,
        TimeByContract time,
        @Nullable LocalDate agreedUntil,
        List<PlanStop> stops,
        @Nullable DueDate due,
        DueState told,
        LocalDate since) {

    private static final String STOPPED_BECAUSE = "the provider's answer is waited for";

    /** What a clock waits for. */
    public enum AwaitedFromParty implements Coded {
        /** The provider's plan. */
        SUBMISSION,
        /** The council's decision about it. */
        DECISION
    }

    /**
     * A time in which a clock stood still.
     *
     * @param from the first day that does not count
     * @param until the first day that counts again; absent while it stands still
     */
    public record PlanStop(LocalDate from, @Nullable LocalDate until) {}

    public PlanClock {
        stops = List.copyOf(stops);
    }

    /** A clock that starts on a day. */
    static PlanClock started(
            AwaitedFromParty awaited, LocalDate on, TimeByContract time, @Nullable LocalDate agreedUntil, DueDate due) {
        return new PlanClock(awaited, on, time, agreedUntil, List.of(), due, DueState.AWAITED, on);
    }

    /** When a time that starts on a day runs out, by a version of the calendar. */
    public static DueDate due(LocalDate from, TimeByContract time, CalendarVersion version) {
        ClockReading reading = read(DeadlineClock.started(from, time.allowed()), from, version);
        LocalDate dueOn = reading.dueOn();
        if (dueOn == null) {
            throw new IllegalStateException("a clock without a stop runs out");
        }
        return new DueDate(dueOn, version.used());
    }

    /** How the clock stands by a version of the calendar: its due day unless it stands still, and the steps of the calculation. */
    public ClockReading reading(CalendarVersion version) {
        return read(clock(), startedOn, version);
    }

    /** When it is due by a version of the calendar; absent while it stands still. */
    @Nullable DueDate dueBy(CalendarVersion version) {
        if (agreedUntil != null) {
            return new DueDate(agreedUntil, version.used());
        }
        LocalDate dueOn = reading(version).dueOn();
        return dueOn == null ? null : new DueDate(dueOn, version.used());
    }

    /** When it is due by a version of the calendar, of a clock that runs. */
    public DueDate dueOnceRunning(CalendarVersion version) {
        DueDate due = dueBy(version);
        if (due == null) {
            throw new IllegalStateException("the clock stands still");
        }
        return due;
    }

    /** Whether it stands still. */
    public boolean isStopped() {
        return !stops.isEmpty() && stops.getLast().until() == null;
    }

    /** It stands still from a day on; refused where it does already. */
    public PlanClock stopped(LocalDate on) {
        clock().paused(begin(on), STOPPED_BECAUSE);
        List<PlanStop> all = new ArrayList<>(stops);
        all.add(new PlanStop(on, null));
        return new PlanClock(awaited, startedOn, time, agreedUntil, all, null, told, on);
    }

    /** It goes on from a day on; refused where it runs. */
    public PlanClock resumed(LocalDate on) {
        clock().resumed(begin(on));
        List<PlanStop> all = new ArrayList<>(stops.subList(0, stops.size() - 1));
        all.add(new PlanStop(stops.getLast().from(), on));
        return new PlanClock(awaited, startedOn, time, agreedUntil, all, null, DueState.AWAITED, on);
    }

    /** It is due on a day, and nothing has been told of that day yet. */
    PlanClock due(DueDate now, LocalDate on) {
        return new PlanClock(awaited, startedOn, time, agreedUntil, stops, now, DueState.AWAITED, on);
    }

    /** It is due on a day that the parties agreed. */
    PlanClock agreed(DueDate now, LocalDate on) {
        return new PlanClock(awaited, startedOn, time, now.on(), stops, now, DueState.AWAITED, on);
    }

    /** Something was told of its due day. */
    PlanClock told(DueState now, LocalDate on) {
        return new PlanClock(awaited, startedOn, time, agreedUntil, stops, due, now, on);
    }

    private DeadlineClock clock() {
        DeadlineClock clock = DeadlineClock.started(startedOn, time.allowed());
        for (PlanStop each : stops) {
            clock = clock.paused(begin(each.from()), STOPPED_BECAUSE);
            LocalDate until = each.until();
            clock = until == null ? clock : clock.resumed(begin(until));
        }
        return clock;
    }

    private static ClockReading read(DeadlineClock clock, LocalDate on, CalendarVersion version) {
        return clock.read(version, begin(on));
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(Moment.COUNCIL_TIME).toInstant();
    }
}
