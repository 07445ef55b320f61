package org.contractgovernance.contracts.calendar;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * The hours of one day of the week in which the council's offices are open, in London time. A day with a break has two of these.
 *
 * @param day the day of the week
 * @param opens when the offices open, {@code 09:00}
 * @param closes when they close, {@code 17:00}; {@code 24:00} is the end of the day
 */
public record OfficeHours(
        @NotNull Weekday day,
        @NotNull @Pattern(regexp = OfficeHours.TIME) String opens,
        @NotNull @Pattern(regexp = OfficeHours.TIME) String closes) {

    static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]|24:00";

    private static final int MINUTES = 60;

    /** The minute of the day in which the offices open. */
    public int from() {
        return minute(opens);
    }

    /** The minute of the day in which they close: at most 1,440, the end of the day. */
    public int to() {
        return minute(closes);
    }

    private static int minute(String time) {
        return Integer.parseInt(time.substring(0, 2)) * MINUTES + Integer.parseInt(time.substring(3));
    }
}
