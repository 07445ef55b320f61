package org.contractgovernance.contracts.kpi.period;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The working days of England: neither Saturday nor Sunday nor a bank holiday. */
public final class WorkingDays {

    private static final String ENGLAND = "eng";

    private static final HolidayManager HOLIDAYS =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));

    private static final Map<Integer, Set<LocalDate>> BANK_HOLIDAYS = new ConcurrentHashMap<>();

    private WorkingDays() {}

    /** The day that is a number of working days after a day; for 0, that day itself. */
    public static LocalDate after(LocalDate day, int workingDays) {
        LocalDate found = day;
        for (int left = workingDays; left > 0; ) {
            found = found.plusDays(1);
            if (isOne(found)) {
                left--;
            }
        }
        return found;
    }

    /** Whether a day is a working day. */
    public static boolean isOne(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !bankHolidays(day.getYear()).contains(day);
    }

    private static Set<LocalDate> bankHolidays(int year) {
        return BANK_HOLIDAYS.computeIfAbsent(
                year,
                each -> HOLIDAYS.getHolidays(Year.of(each), ENGLAND).stream()
                        .map(Holiday::getDate)
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
