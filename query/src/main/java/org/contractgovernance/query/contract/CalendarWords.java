package org.contractgovernance.query.contract;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.contractgovernance.contracts.calendar.CalendarVersion;
import org.contractgovernance.contracts.calendar.WorkingCalendar;
import org.contractgovernance.contracts.contract.ContractEvent.WorkingCalendarSet;
import org.contractgovernance.query.feature.Narrative;
import org.jspecify.annotations.Nullable;

/** A working calendar in plain English. */
final class CalendarWords {

    private CalendarWords() {}

    static Narrative tell(WorkingCalendarSet e) {
        CalendarVersion version = e.before();
        WorkingCalendar before = version == null ? null : version.calendar();
        WorkingCalendar after = e.after().calendar();
        return new Narrative("Version %d of the working calendar was set, for %s"
                        .formatted(e.after().version(), after.nation().words()))
                .change(
                        "nation",
                        of(before, each -> each.nation().words()),
                        after.nation().words())
                .change("corrections", of(before, CalendarWords::corrections), corrections(after))
                .change("closing days", of(before, CalendarWords::closings), closings(after))
                .change("office hours", of(before, CalendarWords::hours), hours(after))
                .change(
                        "working days before the due day that count as due soon",
                        of(before, WorkingCalendar::dueSoonDays),
                        after.dueSoonDays());
    }

    private static <T> @Nullable T of(@Nullable WorkingCalendar before, Function<WorkingCalendar, T> part) {
        return before == null ? null : part.apply(before);
    }

    private static String corrections(WorkingCalendar calendar) {
        return joined(
                calendar.corrections(),
                each -> "%s %s: %s (%s)".formatted(each.day(), each.change().words(), each.because(), each.source()));
    }

    private static String closings(WorkingCalendar calendar) {
        return joined(calendar.closings(), each -> "%s to %s: %s".formatted(each.from(), each.to(), each.because()));
    }

    private static String hours(WorkingCalendar calendar) {
        return joined(
                calendar.officeHours(),
                each -> "%s %s to %s".formatted(each.day().words(), each.opens(), each.closes()));
    }

    private static <T> String joined(List<T> some, Function<T, String> words) {
        return some.isEmpty() ? "none" : some.stream().map(words).collect(Collectors.joining("; "));
    }
}
