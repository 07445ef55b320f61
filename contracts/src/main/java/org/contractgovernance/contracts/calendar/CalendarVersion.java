package org.contractgovernance.contracts.calendar;

import java.time.LocalDate;

/**
 * A version of a contract's working calendar.
 *
 * @param version its number in the contract, from 1; 0 is the usual calendar, before the contract had one of its own
 * @param since the first day on which it holds
 * @param calendar which days and hours are working time
 */
public record CalendarVersion(int version, LocalDate since, WorkingCalendar calendar) {

    static final CalendarVersion USUAL = new CalendarVersion(0, LocalDate.MIN, WorkingCalendar.USUAL);

    /** How results name it. */
    public CalendarUsed used() {
        return new CalendarUsed(calendar.nation(), version, BankHolidays.source());
    }
}
