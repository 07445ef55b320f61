package org.contractgovernance.contracts.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.calendar.CalendarUsed;
import org.jspecify.annotations.Nullable;

/**
 * How a clock stands at a moment, and why.
 *
 * @param state the state of the clock
 * @param accrued what has counted so far: days, or seconds of a clock that runs in hours
 * @param dueAt the moment at which it runs out: the end of its last day, or a moment in it where it runs in hours; absent while it stands
 *     still without having run out
 * @param dueOn the day on which that is, in London; absent likewise
 * @param calendar the calendar that was used
 * @param steps how the days were counted, in order, up to the due day, or up to the moment of the reading while there is none
 */
public record ClockReading(
        DeadlineState state,
        long accrued,
        @Nullable Instant dueAt,
        @Nullable LocalDate dueOn,
        CalendarUsed calendar,
        List<ClockStep> steps) {}
