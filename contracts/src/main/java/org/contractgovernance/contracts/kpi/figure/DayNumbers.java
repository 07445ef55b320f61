package org.contractgovernance.contracts.kpi.figure;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Days as numbers, so that a day is banded in the way in which a figure is. A day's number counts the days since 1 January 1970. */
public final class DayNumbers {

    private DayNumbers() {}

    public static BigDecimal number(LocalDate day) {
        return BigDecimal.valueOf(day.toEpochDay());
    }

    public static LocalDate day(BigDecimal number) {
        return LocalDate.ofEpochDay(number.longValueExact());
    }
}
