package org.contractgovernance.contracts.clock;

import java.time.LocalDate;
import org.contractgovernance.contracts.term.Coded;

/**
 * A step of a clock's calculation: some days in a row that were treated alike.
 *
 * @param kind what was done with them
 * @param from the first of the days
 * @param to the last of them
 * @param amount what they counted for, or would have counted for without the pause: days, or seconds of a clock that runs in hours
 * @param because why: the bank holiday's name, why the offices are closed, or the reason of the pause; empty where there is nothing to say
 */
public record ClockStep(StepKind kind, LocalDate from, LocalDate to, long amount, String because) {

    /** What a calculation does with a day. */
    public enum StepKind implements Coded {
        /** The clock started on this day. */
        STARTED,
        COUNTED,
        /** The day is no working day, so that it did not count, whether or not the clock stood still. */
        CLOSED,
        /** The clock stood still while it would have counted. */
        PAUSED,
        /** The clock runs out on this day. */
        DUE
    }

    /** Whether another step goes on with this one. */
    boolean goesOnWith(ClockStep next) {
        return kind == next.kind
                && because.equals(next.because)
                && to.plusDays(1).equals(next.from);
    }

    /** The two in one. */
    ClockStep and(ClockStep next) {
        return new ClockStep(kind, from, next.to, amount + next.amount, because);
    }
}
