package org.contractgovernance.contracts.kpi.period;

import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.calendar.CalendarUsed;
import org.contractgovernance.contracts.calendar.CalendarVersion;
import org.contractgovernance.contracts.calendar.Calendars;
import org.contractgovernance.contracts.clock.ClockStep;
import org.contractgovernance.contracts.clock.DeadlineClock;
import org.contractgovernance.contracts.clock.TimeAllowed;

/**
 * A time of days that runs without a stop. While it is open it goes by the version of the working calendar in force on the day of the look.
 * Once it has run out it keeps its due day, whatever the calendar becomes later.
 *
 * @param startedOn the day on which it started, which does not count
 * @param allowed how long it runs
 * @param calendars the contract's working calendars
 */
public record RunningTime(LocalDate startedOn, TimeAllowed allowed, Calendars calendars) {

    /** When it runs out by the version of the calendar in force on the day on which it started. */
    public DueDate atFirst() {
        return by(calendars.on(startedOn));
    }

    /** When it runs out, as seen on a day. */
    public DueDate seenOn(LocalDate day) {
        CalendarVersion first = calendars.on(startedOn);
        DueDate due = by(first);
        for (CalendarVersion each : calendars.versions()) {
            boolean inForce = each.version() > first.version() && !each.since().isAfter(day);
            if (inForce && !each.since().isAfter(due.on().plusDays(1))) {
                due = by(each);
            }
        }
        return due;
    }

    /** How its days are counted up to the due day, by the calendar that the due day names. */
    public List<ClockStep> steps(CalendarUsed used) {
        return DeadlineClock.started(startedOn, allowed)
                .read(
                        calendars.named(used),
                        startedOn.atStartOfDay(Moment.COUNCIL_TIME).toInstant())
                .steps();
    }

    private DueDate by(CalendarVersion version) {
        LocalDate dueOn = allowed.unit() == TimeAllowed.Unit.DAYS
                ? startedOn.plusDays(allowed.amount())
                : version.calendar().after(startedOn, allowed.amount());
        return new DueDate(dueOn, version.used());
    }
}
