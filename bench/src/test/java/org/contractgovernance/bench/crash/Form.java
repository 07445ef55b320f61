package org.contractgovernance.bench.crash;

import java.time.Duration;
import java.util.Random;

/** How long the suite runs, and the seed that its random moments come from. */
final class Form {

    /** Whether this is the long form, {@code -Dcrash.form=long}; the short one is part of every build. */
    static final boolean LONG = "long".equals(System.getProperty("crash.form"));

    /** Given as {@code -Dcrash.seed=…} to repeat a run's choices. */
    static final long SEED = Long.getLong("crash.seed", System.nanoTime());

    private Form() {}

    static int kills(int inShort, int inLong) {
        return LONG ? inLong : inShort;
    }

    static Random random(String of) {
        return new Random(SEED ^ of.hashCode());
    }

    /** A moment between the two, whichever. */
    static Duration between(Random random, int millis, int andMillis) {
        return Duration.ofMillis(random.nextInt(millis, andMillis));
    }

    /** For the message of whatever fails. */
    static String said() {
        return "-Dcrash.form=%s -Dcrash.seed=%d".formatted(LONG ? "long" : "short", SEED);
    }
}
