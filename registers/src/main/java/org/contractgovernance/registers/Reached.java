package org.contractgovernance.registers;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The position of the registers, as this copy knows it; wakes readers that wait for a position. */
final class Reached {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private long position;
    private boolean going;

    void begins() {
        lock.lock();
        try {
            going = true;
        } finally {
            lock.unlock();
        }
    }

    /** Ends all waiting. */
    void ends() {
        lock.lock();
        try {
            going = false;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    long position() {
        lock.lock();
        try {
            return position;
        } finally {
            lock.unlock();
        }
    }

    /** Waits for a position; answers whether it was reached in time. */
    boolean await(long wanted, Duration atMost) {
        long nanos = atMost.toNanos();
        lock.lock();
        try {
            while (position < wanted) {
                if (nanos <= 0 || !going) {
                    return false;
                }
                nanos = moved.awaitNanos(nanos);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    void moveTo(long reached) {
        lock.lock();
        try {
            if (reached > position) {
                position = reached;
                moved.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }
}
