package org.contractgovernance.bench.application;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what another process does. */
public final class Await {

    private static final Duration PAUSE = Duration.ofMillis(5);

    private Await() {}

    /** Looks again and again until it is so; throws where it takes longer than this. */
    public static void until(Duration atMost, String what, BooleanSupplier so) {
        until(atMost, PAUSE, what, so);
    }

    /** The same, with a pause between looks: for where looking costs something. */
    public static void until(Duration atMost, Duration pause, String what, BooleanSupplier so) {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (!so.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("not within %d s: %s".formatted(atMost.toSeconds(), what));
            }
            if (Thread.interrupted()) {
                throw new IllegalStateException("interrupted while waiting: " + what);
            }
            LockSupport.parkNanos(pause.toNanos());
        }
    }
}
