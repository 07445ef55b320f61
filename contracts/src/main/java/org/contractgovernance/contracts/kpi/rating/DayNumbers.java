package org.contractgovernance.contracts.kpi.rating;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Days as numbers, so that a day is banded in the way in which a figure is. A day's number counts the days since 1 January 1970. */
final class DayNumbers {

    private DayNumbers() {}

    static BigDecimal number(LocalDate day) {
        return BigDecimal.valueOf(day.toEpochDay());
    }

    static LocalDate day(BigDecimal number) {
        return LocalDate.ofEpochDay(number.longValueExact());
    }
}
