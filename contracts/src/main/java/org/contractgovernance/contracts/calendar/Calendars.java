package org.contractgovernance.contracts.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The working calendars of a contract.
 *
 * <p>A period goes by the contract's own calendar if it ends on or after the first day of the first version; an earlier period goes by the
 * usual one, as it did before. An open clock goes by the version that is in force on the day of the question. A clock that has ended keeps
 * the version by which it ended.
 *
 * @param versions each from a day on, in order
 */
public record Calendars(List<CalendarVersion> versions) {

    /** A contract without a calendar of its own. */
    public static final Calendars NONE = new Calendars(List.of());

    public Calendars {
        versions = versions == null ? List.of() : List.copyOf(versions);
    }

    /** The calendars with one more, which holds from a day that is no earlier than the one before. */
    public Calendars and(CalendarVersion next) {
        List<CalendarVersion> all = new ArrayList<>(versions);
        all.add(next);
        return new Calendars(all);
    }

    /** The latest version; absent where the contract has no calendar of its own. */
    public @Nullable CalendarVersion latest() {
        return versions.isEmpty() ? null : versions.getLast();
    }

    /** Whether a period that ends on this day goes by the contract's own calendar. */
    public boolean rule(LocalDate periodEnds) {
        return !versions.isEmpty() && !periodEnds.isBefore(versions.getFirst().since());
    }

    /** The version in force on a day; the usual calendar where the contract has none of its own. */
    public CalendarVersion on(LocalDate day) {
        return versions.isEmpty() ? CalendarVersion.USUAL : inForce(day);
    }

    /** The version by which a period that ends on one day is judged on another. */
    public CalendarVersion judging(LocalDate periodEnds, LocalDate on) {
        return rule(periodEnds) ? inForce(on) : CalendarVersion.USUAL;
    }

    /** The version that a result names. */
    public CalendarVersion named(CalendarUsed used) {
        return versions.stream()
                .filter(each -> each.version() == used.version())
                .findFirst()
                .orElse(CalendarVersion.USUAL);
    }

    private CalendarVersion inForce(LocalDate on) {
        CalendarVersion found = versions.getFirst();
        for (CalendarVersion each : versions) {
            if (!each.since().isAfter(on)) {
                found = each;
            }
        }
        return found;
    }
}
