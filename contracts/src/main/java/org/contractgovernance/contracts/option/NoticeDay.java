package org.contractgovernance.contracts.option;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.contractgovernance.contracts.calendar.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * A day on which a window of notice opens or closes: named itself, or counted back from another day. Exactly one component is given. Months
 * count back to the day of the same number, or to the last day of a month that has no such day.
 *
 * @param on the day itself
 * @param monthsBefore how many months before
 * @param daysBefore how many days before
 * @param workingDaysBefore how many working days of the contract's calendar before
 */
public record NoticeDay(
        @Nullable LocalDate on,
        @Min(1) @Max(120) @Nullable Integer monthsBefore,
        @Min(0) @Max(3_660) @Nullable Integer daysBefore,
        @Min(1) @Max(1_000) @Nullable Integer workingDaysBefore) {

    /** A day that is named. */
    public static NoticeDay on(LocalDate day) {
        return new NoticeDay(day, null, null, null);
    }

    /** The day that is a number of months before. */
    public static NoticeDay months(int before) {
        return new NoticeDay(null, before, null, null);
    }

    /** The day that is a number of days before. */
    public static NoticeDay days(int before) {
        return new NoticeDay(null, null, before, null);
    }

    /** The day that is a number of working days before. */
    public static NoticeDay workingDays(int before) {
        return new NoticeDay(null, null, null, before);
    }

    /** Whether the day is said in exactly one way. */
    boolean isSaidOnce() {
        return Stream.of(on, monthsBefore, daysBefore, workingDaysBefore)
                        .filter(Objects::nonNull)
                        .count()
                == 1;
    }

    /** Whether the day is counted back from another. */
    boolean isCounted() {
        return on == null;
    }

    /** The day, counted back from another by a calendar. */
    LocalDate day(LocalDate from, WorkingCalendar calendar) {
        if (on != null) {
            return on;
        }
        if (monthsBefore != null) {
            return from.minusMonths(monthsBefore);
        }
        return workingDaysBefore != null
                ? calendar.before(from, workingDaysBefore)
                : from.minusDays(daysBefore == null ? 0 : daysBefore);
    }

    /** The day as a person writes it: {@code 6 months before}. */
    public String words() {
        if (on != null) {
            return on.toString();
        }
        if (monthsBefore != null) {
            return counted(monthsBefore, "month");
        }
        return workingDaysBefore != null
                ? counted(workingDaysBefore, "working day")
                : counted(daysBefore == null ? 0 : daysBefore, "day");
    }

    private static String counted(int number, String unit) {
        return "%d %s%s before".formatted(number, unit, number == 1 ? "" : "s");
    }
}
