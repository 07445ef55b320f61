package org.contractgovernance.contracts.kpi;

import java.time.LocalDate;
import java.util.Optional;
import org.contractgovernance.contracts.calendar.CalendarVersion;
import org.contractgovernance.contracts.calendar.Calendars;
import org.contractgovernance.contracts.kpi.KpiEvent.ClockEvent;
import org.contractgovernance.contracts.kpi.period.Due;
import org.contractgovernance.contracts.kpi.period.DueDate;
import org.jspecify.annotations.Nullable;

/**
 * The clock of a period's return while the return is waited for. The period's end starts it. It goes by the version of the contract's
 * calendar that is in force on the day of the look.
 *
 * <p>Only periods that go by the contract's own calendar have a clock, so that a contract is told of nothing until it has one.
 *
 * @param period the period's key
 * @param from its first day
 * @param to its last day
 * @param rule when the return falls due
 * @param calendars the contract's working calendars
 * @param openSince the first day from which something can be told: on which the KPI was agreed, or the last return was withdrawn
 */
public record ReturnClock(
        String period, LocalDate from, LocalDate to, Due rule, Calendars calendars, LocalDate openSince) {

    /**
     * Something that is to be told.
     *
     * @param event what happened
     * @param on the day from which it is so
     */
    public record Telling(ClockEvent event, LocalDate on) {}

    /** When the return is due, as seen on a day. */
    public DueDate due(LocalDate seenOn) {
        return DueDate.of(rule, to, calendars.judging(to, seenOn));
    }

    /** Whether the period has a clock that has started by a day. */
    public boolean runs(LocalDate today) {
        return calendars.rule(to) && today.isAfter(to);
    }

    /**
     * What is to be told next by today: that the due day has moved, that the return is due soon, or that it is overdue. A return that is
     * overdue already is not told to be due soon.
     *
     * @param told what has been told; absent where nothing has
     */
    public Optional<Telling> next(@Nullable ReturnDue told, LocalDate today) {
        if (!runs(today) || (told != null && told.state().isReturned())) {
            return Optional.empty();
        }
        CalendarVersion version = calendars.judging(to, today);
        DueDate due = due(today);
        DueDate before = told != null && told.state().isOpen() ? told.due() : due(to.plusDays(1));
        if (!before.on().equals(due.on())) {
            return Optional.of(new Telling(new KpiEvent.ReturnDueMoved(period, from, to, before, due), today));
        }
        LocalDate earliest = told == null ? openSince : later(openSince, told.toldOn());
        DueState state = told == null ? DueState.AWAITED : told.state();
        if (state == DueState.OVERDUE) {
            return Optional.empty();
        }
        if (today.isAfter(due.on())) {
            return Optional.of(new Telling(
                    new KpiEvent.ReturnOverdue(period, from, to, due),
                    later(due.on().plusDays(1), earliest)));
        }
        LocalDate soon =
                later(version.calendar().before(due.on(), version.calendar().dueSoonDays()), to.plusDays(1));
        if (state == DueState.DUE_SOON || today.isBefore(soon)) {
            return Optional.empty();
        }
        return Optional.of(new Telling(new KpiEvent.ReturnDueSoon(period, from, to, due), later(soon, earliest)));
    }

    /** The end of the clock, where the return was made on a day; empty where the period has no clock. */
    public Optional<ClockEvent> returned(LocalDate on) {
        if (!calendars.rule(to)) {
            return Optional.empty();
        }
        CalendarVersion version = calendars.judging(to, on);
        DueDate due = due(on);
        return Optional.of(
                on.isAfter(due.on())
                        ? new KpiEvent.ReturnSubmittedLate(
                                period, from, to, due, version.calendar().workingDays(due.on(), on))
                        : new KpiEvent.ReturnInTime(period, from, to, due));
    }

    /** The clock's new start, where the return was withdrawn on a day; empty where the period has no clock. */
    public Optional<ClockEvent> withdrawn(LocalDate on) {
        return calendars.rule(to)
                ? Optional.of(new KpiEvent.ReturnDueAgain(period, from, to, due(on)))
                : Optional.empty();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
