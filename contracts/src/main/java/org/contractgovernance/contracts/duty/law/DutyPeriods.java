package org.contractgovernance.contracts.duty.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The periods at whose end a duty comes: quarters and half-years of the financial year, and twelve months from the day of entering. */
final class DutyPeriods {

    private static final int QUARTER = 3;
    private static final int HALF_YEAR = 6;
    private static final int YEAR = 12;

    private DutyPeriods() {}

    static int monthsOf(DutyProvision provision) {
        return switch (provision) {
            case PAYMENTS -> QUARTER;
            case PAYMENTS_COMPLIANCE -> HALF_YEAR;
            default -> YEAR;
        };
    }

    /** The first day of the quarter or half-year that ends on a day. */
    static LocalDate firstDay(DutyProvision provision, LocalDate end) {
        return end.plusDays(1).minusMonths(monthsOf(provision));
    }

    /** The last days of quarters or half-years that have begun by today, from the one that holds a day on, none before another day. */
    static List<LocalDate> ends(DutyProvision provision, LocalDate from, LocalDate notBefore, LocalDate today) {
        int months = monthsOf(provision);
        List<LocalDate> found = new ArrayList<>();
        for (LocalDate end = endOf(months, from.isBefore(notBefore) ? notBefore : from);
                !firstDay(provision, end).isAfter(today);
                end = endOf(months, end.plusDays(1))) {
            found.add(end);
        }
        return found;
    }

    /** The last days of the twelve months from a day on that have begun by today, none before another day. */
    static List<LocalDate> years(LocalDate from, LocalDate notBefore, LocalDate today) {
        List<LocalDate> found = new ArrayList<>();
        for (int year = 1; !from.plusYears(year - 1L).isAfter(today); year++) {
            LocalDate end = from.plusYears(year).minusDays(1);
            if (!end.isBefore(notBefore)) {
                found.add(end);
            }
        }
        return found;
    }

    /** The financial year begins on 1 April, so its quarters and halves begin in January, April, July or October. */
    private static LocalDate endOf(int months, LocalDate day) {
        LocalDate first = day.withDayOfMonth(1);
        int into = Math.floorMod(first.getMonthValue() - 4, months);
        return first.minusMonths(into).plusMonths(months).minusDays(1);
    }
}
