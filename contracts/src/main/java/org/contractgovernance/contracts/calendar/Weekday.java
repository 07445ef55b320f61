package org.contractgovernance.contracts.calendar;

import java.time.LocalDate;
import org.contractgovernance.contracts.term.Coded;

/** The days of the week. */
public enum Weekday implements Coded {
    MONDAY,
    TUESDAY,
    WEDNESDAY,
    THURSDAY,
    FRIDAY,
    SATURDAY,
    SUNDAY;

    /** The day of the week of a day. */
    static Weekday of(LocalDate day) {
        return valueOf(day.getDayOfWeek().name());
    }
}
