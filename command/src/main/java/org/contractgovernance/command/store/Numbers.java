package org.contractgovernance.command.store;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntToLongFunction;
import java.util.function.LongSupplier;

/**
 * Numbers for what people call I-14 or EW-3, taken from the database one by one while people ask at their own pace, and more at a
 * time while a system asks without a pause: each look costs a commit. What was taken and not given when the application stops is
 * left out.
 */
final class Numbers {

    /** Numbers that last no longer than this were too few. */
    private static final long TOO_SOON_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    /** Numbers that last as long as this are taken one by one again. */
    private static final long PAUSE_NANOS = TimeUnit.SECONDS.toNanos(1);

    private static final int MOST_AT_A_TIME = 64;

    /** As long as a connection is waited for. */
    private static final long PATIENCE_SECONDS = 3;

    private final ReentrantLock asking = new ReentrantLock();
    private final IntToLongFunction take;
    private final LongSupplier nanoTime;
    private long next;
    private int left;
    private int size = 1;
    private long takenAt;

    /**
     * @param take takes so many numbers in a row, and answers the first
     * @param nanoTime a clock that only runs forward
     */
    Numbers(IntToLongFunction take, LongSupplier nanoTime) {
        this.take = take;
        this.nanoTime = nanoTime;
        this.takenAt = nanoTime.getAsLong() - PAUSE_NANOS;
    }

    /** Whoever waits for another who asks a database that does not answer is told as soon as that one. */
    long next() {
        try {
            if (!asking.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw Outage.nothingRecorded();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Outage.nothingRecorded();
        }
        try {
            return taken();
        } finally {
            asking.unlock();
        }
    }

    private long taken() {
        if (left == 0) {
            long now = nanoTime.getAsLong();
            long lasted = now - takenAt;
            if (lasted < TOO_SOON_NANOS) {
                size = Math.min(MOST_AT_A_TIME, 2 * size);
            } else if (lasted >= PAUSE_NANOS) {
                size = 1;
            }
            next = take.applyAsLong(size);
            left = size;
            takenAt = now;
        }
        left--;
        return next++;
    }
}
