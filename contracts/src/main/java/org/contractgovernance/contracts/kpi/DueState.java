package org.contractgovernance.contracts.kpi;

import java.time.LocalDate;
import org.contractgovernance.contracts.calendar.CalendarVersion;
import org.contractgovernance.contracts.term.Coded;

/** How the clock of a return stands, as its events tell. */
public enum DueState implements Coded {
    /** The return is waited for, and nothing has been told since the clock started or was moved. */
    AWAITED,
    DUE_SOON,
    OVERDUE,
    /** The return came in time. */
    IN_TIME,
    /** The return came after its due day. */
    LATE,
    /** The period is not measured any more, so that no return is waited for. */
    NOT_DUE;

    /** The state on a day of something that is waited for, by the days that the calendar calls soon. */
    public static DueState waiting(LocalDate dueOn, LocalDate day, CalendarVersion version) {
        if (day.isAfter(dueOn)) {
            return OVERDUE;
        }
        LocalDate soon = version.calendar().before(dueOn, version.calendar().dueSoonDays());
        return day.isBefore(soon) ? AWAITED : DUE_SOON;
    }

    /** Whether a return is waited for. */
    public boolean isOpen() {
        return this == AWAITED || this == DUE_SOON || this == OVERDUE;
    }

    /** Whether a return has come. */
    public boolean isReturned() {
        return this == IN_TIME || this == LATE;
    }
}
