package org.contractgovernance.contracts.operation;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work that goes on as long as the application runs: turn after turn on a thread of its own, with a rest after each. The loop stops during
 * a rest or at the end of a turn, and can be started again.
 *
 * <p>A turn handles its own failures. A failure that escapes is logged, and the next turn comes a second later: a loop that has ended
 * unnoticed is worse than one that fails.
 */
public final class Loop {

    private static final Logger LOG = LoggerFactory.getLogger(Loop.class);
    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(1);

    private final String name;
    private final Turn turn;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition stopped = lock.newCondition();
    private boolean running;
    private @Nullable Thread thread;

    /** One turn of the work. */
    @FunctionalInterface
    public interface Turn {

        /** Does the work of one turn; answers how long to rest before the next. */
        Duration go();
    }

    /**
     * @param name of its thread
     */
    public Loop(String name, Turn turn) {
        this.name = name;
        this.turn = turn;
    }

    /** Starts the loop. Does nothing where it has started. */
    public void start() {
        lock.lock();
        try {
            if (!running) {
                running = true;
                thread = Thread.ofPlatform().name(name).start(this::run);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Asks the loop to stop, and does not wait. */
    public void stop() {
        lock.lock();
        try {
            running = false;
            stopped.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until the last turn has ended; answers whether it has. */
    public boolean join(Duration atMost) {
        Thread last;
        lock.lock();
        try {
            last = thread;
        } finally {
            lock.unlock();
        }
        try {
            return last == null || last.join(atMost);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Whether the loop was started and has not been stopped since. A long turn asks now and then. */
    public boolean isRunning() {
        lock.lock();
        try {
            return running;
        } finally {
            lock.unlock();
        }
    }

    /** Rests within a turn; ends at once when the loop is stopped. */
    public void rest(Duration atMost) {
        lock.lock();
        try {
            long nanos = atMost.toNanos();
            while (running && nanos > 0) {
                nanos = stopped.awaitNanos(nanos);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    private void run() {
        while (isRunning()) {
            rest(oneTurn());
        }
    }

    private Duration oneTurn() {
        try {
            return turn.go();
        } catch (RuntimeException | Error e) {
            // only the kind: a message may quote a row
            LOG.error("{} failed and goes on: {}", name, e.getClass().getName());
            LOG.debug("it failed", e);
            return AFTER_A_FAILURE;
        }
    }
}
