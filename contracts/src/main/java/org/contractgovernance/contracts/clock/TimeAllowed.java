package org.contractgovernance.contracts.clock;

import java.time.Duration;
import org.contractgovernance.contracts.term.Coded;

/**
 * How long something may take.
 *
 * @param amount how many days, working days or working hours, from 0 to 10,000
 * @param unit which of these
 */
public record TimeAllowed(int amount, Unit unit) {

    private static final int MOST = 10_000;

    public TimeAllowed {
        if (amount < 0 || amount > MOST) {
            throw new IllegalArgumentException("a clock runs for 0 to %d %s".formatted(MOST, unit.words()));
        }
    }

    /** What a clock counts. */
    public enum Unit implements Coded {
        /** Every day. The day on which the clock starts does not count; a day counts once it has ended. */
        DAYS,
        /** The working days, otherwise as days. */
        WORKING_DAYS,
        /** The time in which the offices are open on working days, from the second on which the clock starts. */
        WORKING_HOURS
    }

    /** The amount as clocks count it: days, or seconds where the unit is hours. */
    long counted() {
        return unit == Unit.WORKING_HOURS ? Duration.ofHours(amount).toSeconds() : amount;
    }
}
