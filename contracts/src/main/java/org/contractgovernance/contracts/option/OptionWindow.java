package org.contractgovernance.contracts.option;

import java.time.LocalDate;
import java.util.Objects;
import org.contractgovernance.contracts.calendar.CalendarUsed;
import org.jspecify.annotations.Nullable;

/**
 * A window of notice as computed.
 *
 * @param first the first day on which notice may be given
 * @param last the last day on which notice may be given
 * @param countedFrom the day from which days were counted back; absent where both days are named
 * @param calendar the calendar by which working days were counted
 */
public record OptionWindow(
        LocalDate first, LocalDate last, @Nullable LocalDate countedFrom, CalendarUsed calendar) {

    /** Whether notice may be given on a day. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Whether the days are the same, whatever calendar they were counted by. */
    public boolean hasTheDaysOf(OptionWindow other) {
        return first.equals(other.first) && last.equals(other.last) && Objects.equals(countedFrom, other.countedFrom);
    }

    /** The window as a person writes it. */
    public String words() {
        return "from %s to %s".formatted(first, last);
    }
}
