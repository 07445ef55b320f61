package org.contractgovernance.bench.crash;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits for what is to come, and no longer than it may take. */
final class Patience {

    private Patience() {}

    /** How long it took. */
    static Duration until(String what, Duration atMost, Callable<Boolean> condition) {
        long began = System.nanoTime();
        while (!holds(condition)) {
            Duration waited = Duration.ofNanos(System.nanoTime() - began);
            if (waited.compareTo(atMost) > 0) {
                throw new AssertionError("%s: not within %s. %s".formatted(what, atMost, Form.said()));
            }
            pause(Duration.ofMillis(5));
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private static boolean holds(Callable<Boolean> condition) {
        try {
            return condition.call();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Exception e) {
            return false; // not yet
        }
    }

    /** Lets the load go on for so long. */
    static void pause(Duration howLong) {
        try {
            Thread.sleep(howLong);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
