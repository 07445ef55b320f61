package org.contractgovernance.contracts.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.contractgovernance.contracts.calendar.Calendars;
import org.contractgovernance.contracts.clock.ClockStep;
import org.contractgovernance.contracts.kpi.period.Calendar;
import org.contractgovernance.contracts.kpi.period.DueDate;
import org.contractgovernance.contracts.kpi.period.Frequency;
import org.contractgovernance.contracts.kpi.period.Period;
import org.contractgovernance.contracts.kpi.period.RunningTime;
import org.contractgovernance.contracts.obligation.ObligationEvent.InstanceEvent;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.jspecify.annotations.Nullable;

/**
 * When the instances of an obligation are due, and what the passing of time brings about. An instance that is open goes by the version of
 * the working calendar in force on the day of the look. One whose due day has passed keeps it, whatever the calendar becomes later.
 *
 * @param course what has become of the obligation
 * @param periods the contract's periods
 * @param calendars the contract's working calendars
 */
public record ObligationClock(ObligationCourse course, Calendar periods, Calendars calendars) {

    /** The one instance of an obligation that is owed once. */
    public static final String ONCE = "once";

    /**
     * An instance as it is owed.
     *
     * @param key the instance
     * @param startedOn the day from which its time is counted
     * @param begins the first day on which it can be fulfilled
     */
    public record Owed(String key, LocalDate startedOn, LocalDate begins) {}

    /**
     * Something that time has brought about.
     *
     * @param event what it is
     * @param on the day from which it is so
     */
    public record ObligationTelling(InstanceEvent event, LocalDate on) {}

    /** The instances that have begun by a day, in order. */
    public List<Owed> owed(LocalDate day) {
        ObligationSchedule schedule = course.terms().schedule();
        Frequency frequency = schedule.howOften().frequency();
        if (frequency != null) {
            LocalDate from = course.owedFrom();
            return periods.periods(frequency, from.isAfter(day) ? day : from, day).stream()
                    .map(this::of)
                    .filter(each -> course.isOwedFrom(each.startedOn()))
                    .toList();
        }
        if (schedule.howOften() == OwedHowOften.ONCE) {
            Owed once = once();
            return course.isOwedFrom(once.startedOn()) ? List.of(once) : List.of();
        }
        return course.instances().stream()
                .map(each -> new Owed(each.instance(), each.startedOn(), each.startedOn()))
                .toList();
    }

    /** The instance with a key; refused where the obligation is not owed for it. */
    public Owed instance(String key) {
        ObligationSchedule schedule = course.terms().schedule();
        Frequency frequency = schedule.howOften().frequency();
        Optional<Owed> found = frequency != null
                ? Optional.of(of(period(frequency, key)))
                : schedule.howOften() == OwedHowOften.ONCE
                        ? Optional.of(once()).filter(each -> each.key().equals(key))
                        : course.find(key).map(each -> new Owed(key, each.startedOn(), each.startedOn()));
        return found.filter(each -> course.find(key).isPresent() || course.isOwedFrom(each.startedOn()))
                .orElseThrow(
                        () -> unknown("the obligation, owed %s, is not owed for %s".formatted(schedule.words(), key)));
    }

    private Period period(Frequency frequency, String key) {
        try {
            return periods.period(frequency, key);
        } catch (BrokenRule broken) {
            throw unknown(broken.getMessage());
        }
    }

    private static BrokenRule unknown(String detail) {
        return BrokenRule.of(ObligationRule.UNKNOWN_INSTANCE, detail);
    }

    private Owed of(Period period) {
        LocalDate started =
                course.terms().schedule().countedFrom() == CountedFrom.PERIOD_START ? period.from() : period.to();
        return new Owed(period.key(), started, period.from());
    }

    private Owed once() {
        LocalDate after = course.terms().schedule().after();
        return new Owed(ONCE, after == null ? course.owedFrom() : after, course.owedFrom());
    }

    /** When an instance is due, as seen on a day. */
    public DueDate due(Owed owed, LocalDate seenOn) {
        ObligationInstance known = course.find(owed.key()).orElse(null);
        return known != null && known.missedSince() != null ? known.due() : dueByCalendar(owed, seenOn);
    }

    private DueDate dueByCalendar(Owed owed, LocalDate seenOn) {
        LocalDate fixed = course.terms().schedule().dueOn();
        return fixed == null
                ? time(owed.startedOn()).seenOn(seenOn)
                : new DueDate(fixed, calendars.on(seenOn).used());
    }

    /** How the days up to the due day of an instance are counted, by the calendar that its due day names; empty where a day is given. */
    public List<ClockStep> steps(LocalDate startedOn, DueDate due) {
        return course.terms().schedule().dueOn() != null
                ? List.of()
                : time(startedOn).steps(due.calendar());
    }

    private RunningTime time(LocalDate startedOn) {
        return new RunningTime(startedOn, course.terms().schedule().allowed(), calendars);
    }

    /** Everything that time has brought about by a day and that is untold, in order. */
    public List<ObligationTelling> untold(LocalDate today) {
        List<ObligationTelling> found = new ArrayList<>();
        for (Owed each : owed(today)) {
            ObligationInstance known = course.find(each.key()).orElse(null);
            if (known == null || (known.state().isOpen() && known.missedSince() == null)) {
                DueDate due = dueByCalendar(each, today);
                moved(each, known, due, today).ifPresent(found::add);
                missed(each, known, due, today).ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparing(ObligationTelling::on));
        return found;
    }

    private Optional<ObligationTelling> moved(
            Owed owed, @Nullable ObligationInstance known, DueDate due, LocalDate today) {
        DueDate before = known == null ? dueByCalendar(owed, owed.startedOn()) : known.due();
        return before.on().equals(due.on())
                ? Optional.empty()
                : Optional.of(new ObligationTelling(
                        new ObligationEvent.ObligationDueMoved(
                                owed.key(), course.terms().owedBy(), owed.startedOn(), before, due),
                        later(earlier(calendars.named(due.calendar()).since(), today), earliest(owed, known))));
    }

    private Optional<ObligationTelling> missed(
            Owed owed, @Nullable ObligationInstance known, DueDate due, LocalDate today) {
        return today.isAfter(due.on())
                ? Optional.of(new ObligationTelling(
                        new ObligationEvent.ObligationMissed(
                                owed.key(), course.terms().owedBy(), owed.startedOn(), due),
                        later(due.on().plusDays(1), earliest(owed, known))))
                : Optional.empty();
    }

    private LocalDate earliest(Owed owed, @Nullable ObligationInstance known) {
        LocalDate begun = later(course.owedFrom(), owed.startedOn());
        LocalDate acted = known == null ? null : known.actedOn();
        return acted == null ? begun : later(begun, acted);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
