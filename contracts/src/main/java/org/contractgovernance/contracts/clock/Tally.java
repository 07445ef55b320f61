package org.contractgovernance.contracts.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.calendar.CalendarVersion;
import org.contractgovernance.contracts.calendar.Closure;
import org.contractgovernance.contracts.calendar.OfficeHours;
import org.contractgovernance.contracts.calendar.WorkingCalendar;
import org.contractgovernance.contracts.clock.TimeAllowed.Unit;
import org.jspecify.annotations.Nullable;

/** Counts a clock's time day by day. Days begin and end in London, and so do office hours, whatever the clocks do in spring and autumn. */
final class Tally {

    private static final int HOUR = 60;
    private static final int WHOLE_DAY = 24 * HOUR;

    private final DeadlineClock clock;
    private final CalendarVersion version;
    private final WorkingCalendar calendar;
    private final Unit unit;
    private final LocalDate started;

    /** A stretch of time in which the offices are open and the clock runs. */
    private record Stretch(Instant from, Instant to) {

        long seconds() {
            return Duration.between(from, to).toSeconds();
        }
    }

    Tally(DeadlineClock clock, CalendarVersion version) {
        this.clock = clock;
        this.version = version;
        this.calendar = version.calendar();
        this.unit = clock.allowed().unit();
        this.started = day(clock.startedAt());
    }

    ClockReading read(Instant at) {
        Instant dueAt = dueAt();
        LocalDate dueOn = dueAt == null ? null : lastDay(dueAt);
        return new ClockReading(
                state(at, dueAt, dueOn),
                counted(at),
                dueAt,
                dueOn,
                version.used(),
                steps(dueOn == null ? day(at) : dueOn, dueOn));
    }

    private DeadlineState state(Instant at, @Nullable Instant dueAt, @Nullable LocalDate dueOn) {
        boolean late = dueAt != null && (unit == Unit.WORKING_HOURS ? at.isAfter(dueAt) : !at.isBefore(dueAt));
        if (clock.endedAt() != null) {
            return late ? DeadlineState.MET_LATE : DeadlineState.MET;
        }
        if (late) {
            return DeadlineState.OVERDUE;
        }
        if (clock.isPaused()) {
            return DeadlineState.PAUSED;
        }
        boolean soon = dueOn != null && !day(at).isBefore(calendar.before(dueOn, calendar.dueSoonDays()));
        return soon ? DeadlineState.DUE_SOON : DeadlineState.RUNNING;
    }

    /** The moment at which the clock runs out; none where it stands still before that. */
    private @Nullable Instant dueAt() {
        long left = clock.allowed().counted();
        if (unit != Unit.WORKING_HOURS && left == 0) {
            return end(started);
        }
        for (LocalDate day = started; !standsStillFrom(day); day = day.plusDays(1)) {
            if (unit != Unit.WORKING_HOURS) {
                left -= counts(day) ? 1 : 0;
                if (left == 0) {
                    return end(day);
                }
                continue;
            }
            for (Stretch each : running(day)) {
                if (each.seconds() >= left) {
                    return each.from().plusSeconds(left);
                }
                left -= each.seconds();
            }
        }
        return null;
    }

    /** Whether nothing counts from this day on, because the clock stands still and nobody knows until when. */
    private boolean standsStillFrom(LocalDate day) {
        return clock.isPaused() && begin(day).isAfter(clock.pauses().getLast().from());
    }

    /** What has counted by a moment: a day once it has ended, hours as they pass. */
    private long counted(Instant at) {
        long found = 0;
        for (LocalDate day = started; begin(day).isBefore(at); day = day.plusDays(1)) {
            if (unit != Unit.WORKING_HOURS) {
                found += counts(day) && !end(day).isAfter(at) ? 1 : 0;
                continue;
            }
            for (Stretch each : running(day)) {
                if (each.from().isBefore(at)) {
                    found += new Stretch(each.from(), earlier(each.to(), at)).seconds();
                }
            }
        }
        return found;
    }

    private List<ClockStep> steps(LocalDate last, @Nullable LocalDate dueOn) {
        List<ClockStep> steps = new ArrayList<>();
        steps.add(new ClockStep(ClockStep.StepKind.STARTED, started, started, 0, ""));
        LocalDate first = unit == Unit.WORKING_HOURS ? started : started.plusDays(1);
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            for (ClockStep each : steps(day)) {
                if (steps.getLast().goesOnWith(each)) {
                    steps.set(steps.size() - 1, steps.getLast().and(each));
                } else {
                    steps.add(each);
                }
            }
        }
        if (dueOn != null) {
            steps.add(new ClockStep(ClockStep.StepKind.DUE, dueOn, dueOn, 0, ""));
        }
        return List.copyOf(steps);
    }

    private List<ClockStep> steps(LocalDate day) {
        Optional<Closure> closure = unit == Unit.DAYS ? Optional.empty() : calendar.closure(day);
        if (closure.isPresent()) {
            return List.of(new ClockStep(
                    ClockStep.StepKind.CLOSED, day, day, 0, closure.get().because()));
        }
        long open = unit == Unit.WORKING_HOURS ? seconds(open(day)) : 1;
        long counted = unit == Unit.WORKING_HOURS ? seconds(running(day)) : counts(day) ? 1 : 0;
        List<ClockStep> found = new ArrayList<>();
        if (counted > 0) {
            found.add(new ClockStep(ClockStep.StepKind.COUNTED, day, day, counted, ""));
        }
        if (counted < open) {
            found.add(new ClockStep(ClockStep.StepKind.PAUSED, day, day, open - counted, reason(day)));
        }
        return found;
    }

    private String reason(LocalDate day) {
        return clock.pauses().stream()
                .filter(each -> each.overlaps(begin(day), end(day)))
                .map(Pause::reason)
                .reduce((earlier, later) -> earlier + "; " + later)
                .orElse("");
    }

    /** Whether a day counts: a day of the right kind after the start, at whose end the clock runs. */
    private boolean counts(LocalDate day) {
        return day.isAfter(started)
                && (unit == Unit.DAYS || calendar.isWorkingDay(day))
                && clock.pauses().stream().noneMatch(each -> each.isJustBefore(end(day)));
    }

    /** When the offices are open on a day after the clock's start, whether or not it stands still. */
    private List<Stretch> open(LocalDate day) {
        List<Stretch> found = new ArrayList<>();
        if (calendar.isWorkingDay(day)) {
            for (OfficeHours each : calendar.hours(day)) {
                Instant from = later(at(day, each.from()), clock.startedAt());
                Instant to = at(day, each.to());
                if (from.isBefore(to)) {
                    found.add(new Stretch(from, to));
                }
            }
        }
        return found;
    }

    /** The same without the pauses. */
    private List<Stretch> running(LocalDate day) {
        List<Stretch> left = open(day);
        for (Pause pause : clock.pauses()) {
            List<Stretch> without = new ArrayList<>();
            for (Stretch each : left) {
                if (!pause.overlaps(each.from(), each.to())) {
                    without.add(each);
                    continue;
                }
                if (each.from().isBefore(pause.from())) {
                    without.add(new Stretch(each.from(), pause.from()));
                }
                Instant until = pause.until();
                if (until != null && until.isBefore(each.to())) {
                    without.add(new Stretch(until, each.to()));
                }
            }
            left = without;
        }
        return left;
    }

    private static long seconds(List<Stretch> some) {
        return some.stream().mapToLong(Stretch::seconds).sum();
    }

    /** The last day of a clock that runs out at a moment: days end at the midnight that begins the next. */
    private LocalDate lastDay(Instant dueAt) {
        return day(unit == Unit.WORKING_HOURS ? dueAt : dueAt.minusNanos(1));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Moment.COUNCIL_TIME);
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(Moment.COUNCIL_TIME).toInstant();
    }

    private static Instant end(LocalDate day) {
        return begin(day.plusDays(1));
    }

    private static Instant at(LocalDate day, int minute) {
        return minute == WHOLE_DAY
                ? end(day)
                : day.atTime(minute / HOUR, minute % HOUR)
                        .atZone(Moment.COUNCIL_TIME)
                        .toInstant();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
