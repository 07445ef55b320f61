package org.contractgovernance.command.store;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntToLongFunction;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Numbers for what people call I-14 or EW-3, taken from the database one by one while people ask at their own pace. Each look costs a
 * commit, so that while a system asks without a pause more are taken at a time, and the next ones before the last have been given:
 * else all who ask would wait for one of them. What was taken and not given when the application stops is left out.
 */
final class Numbers {

    /** Numbers that last no longer than this were too few. */
    private static final long TOO_SOON_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    /** Numbers that last as long as this are taken one by one again. */
    private static final long PAUSE_NANOS = TimeUnit.SECONDS.toNanos(1);

    private static final int MOST_AT_A_TIME = 256;

    /** From so many at a time on, the next are taken when half of them have been given. */
    private static final int AHEAD_FROM = 16;

    /** As long as a connection is waited for. */
    private static final long PATIENCE_SECONDS = 3;

    private final ReentrantLock asking = new ReentrantLock();
    private final IntToLongFunction take;
    private final Executor background;
    private final LongSupplier nanoTime;
    private long next;
    private int left;
    private int size = 1;
    private long takenAt;
    private @Nullable FutureTask<TakenNumbers> ahead;

    private record TakenNumbers(long first, int count) {}

    /**
     * @param take takes so many numbers in a row, and answers the first
     * @param background runs what nobody waits for
     * @param nanoTime a clock that only runs forward
     */
    Numbers(IntToLongFunction take, Executor background, LongSupplier nanoTime) {
        this.take = take;
        this.background = background;
        this.nanoTime = nanoTime;
        this.takenAt = nanoTime.getAsLong() - PAUSE_NANOS;
    }

    /** Where the database does not answer, those that wait for another's question are told as soon as the one that asked. */
    long next() {
        try {
            if (!asking.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw DatabaseOutage.nothingRecorded();
            }
            try {
                return given();
            } finally {
                asking.unlock();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw DatabaseOutage.nothingRecorded();
        }
    }

    private long given() throws InterruptedException {
        if (left == 0) {
            suitSize();
            TakenNumbers taken = takenAhead();
            if (taken == null) {
                taken = taken(size);
            }
            next = taken.first();
            left = taken.count();
            takenAt = nanoTime.getAsLong();
        }
        left--;
        if (ahead == null && size >= AHEAD_FROM && 2 * left <= size) {
            int count = size;
            ahead = new FutureTask<>(() -> taken(count));
            background.execute(ahead);
        }
        return next++;
    }

    private void suitSize() {
        long lasted = nanoTime.getAsLong() - takenAt;
        if (lasted < TOO_SOON_NANOS) {
            size = Math.min(MOST_AT_A_TIME, 2 * size);
        } else if (lasted >= PAUSE_NANOS) {
            size = 1;
        }
    }

    private TakenNumbers taken(int count) {
        return new TakenNumbers(take.applyAsLong(count), count);
    }

    /** What was taken ahead; none where nothing was, or it came to nothing. */
    private @Nullable TakenNumbers takenAhead() throws InterruptedException {
        FutureTask<TakenNumbers> task = ahead;
        if (task == null) {
            return null;
        }
        try {
            TakenNumbers taken = task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            ahead = null;
            return taken;
        } catch (TimeoutException e) {
            // it goes on, and the next one to ask may find it done
            throw DatabaseOutage.nothingRecorded();
        } catch (ExecutionException | CancellationException e) {
            ahead = null;
            return null;
        }
    }
}
