package org.contractgovernance.contracts.kpi.period;

import java.time.LocalDate;
import org.contractgovernance.contracts.calendar.CalendarUsed;
import org.contractgovernance.contracts.calendar.CalendarVersion;

/**
 * When a return is due, and by which calendar.
 *
 * @param on the last day on which the return is not late
 * @param calendar the calendar by which that day was computed
 */
public record DueDate(LocalDate on, CalendarUsed calendar) {

    /** When the return of a period is due by a version of the calendar. */
    public static DueDate of(Due rule, LocalDate periodTo, CalendarVersion version) {
        return new DueDate(rule.after(periodTo, version.calendar()), version.used());
    }
}
