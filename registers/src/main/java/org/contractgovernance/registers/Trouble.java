package org.contractgovernance.registers;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.contractgovernance.contracts.register.RegistersStatus.Failing;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The failure that stops a reading of this copy, for as long as it lasts. The log repeats it, and the status shows it. */
final class Trouble {

    private static final Logger LOG = LoggerFactory.getLogger(Trouble.class);

    private static final Duration SAY_EVERY = Duration.ofMinutes(1);

    private final String reading;
    private final Clock clock;
    private @Nullable Failing now;
    private Instant said = Instant.EPOCH;

    /**
     * @param reading which reading
     */
    Trouble(String reading, Clock clock) {
        this.reading = reading;
        this.clock = clock;
    }

    /** It has failed, once more. */
    synchronized void fails(long position, Throwable problem) {
        Instant at = clock.instant();
        // the kind alone: a message may quote what stood in a row
        String kind = problem.getClass().getSimpleName()
                + (problem instanceof SQLException sql ? " " + sql.getSQLState() : "");
        Failing before = now;
        Failing after = before == null || before.position() != position
                ? new Failing(reading, position, at, 1, kind)
                : new Failing(reading, position, before.since(), before.times() + 1, kind);
        now = after;
        if (after.times() == 1 || said.plus(SAY_EVERY).isBefore(at)) {
            said = at;
            LOG.warn(
                    "the registers cannot be brought on ({}, after position {}, failed {} times since {}): {}",
                    reading,
                    position,
                    after.times(),
                    after.since(),
                    kind);
        }
    }

    /** It goes on. */
    synchronized void isOver() {
        if (now != null) {
            LOG.info("the registers are brought on again ({})", reading);
            now = null;
        }
    }

    /** What it is; none where there is none. */
    synchronized @Nullable Failing now() {
        return now;
    }
}
