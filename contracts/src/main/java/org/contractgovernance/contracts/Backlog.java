package org.contractgovernance.contracts;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What happened before the application was there, while somebody enters it in the order of its days. Until the whole of it is on record, nothing
 * follows from it by the passing of time: half of a plan that was agreed in March would be overdue today. This copy of the application alone
 * knows of it.
 */
public final class Backlog {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition entered = lock.newCondition();
    private int entering;

    /** The entering of one, which ends when it is closed. */
    public interface Entering extends AutoCloseable {
        @Override
        void close();
    }

    /** One begins to be entered. */
    public Entering begin() {
        lock.lock();
        try {
            entering++;
        } finally {
            lock.unlock();
        }
        AtomicBoolean ended = new AtomicBoolean();
        return () -> {
            if (!ended.getAndSet(true)) {
                end();
            }
        };
    }

    private void end() {
        lock.lock();
        try {
            entering--;
            entered.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits until none is being entered, for a time at most.
     *
     * @return whether none is being entered; false also where the thread is to end
     */
    public boolean awaitEntered(Duration atMost) {
        long left = atMost.toNanos();
        lock.lock();
        try {
            while (entering > 0 && left > 0) {
                left = entered.awaitNanos(left);
            }
            return entering == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }
}
