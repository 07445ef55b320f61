package org.contractgovernance.contracts;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * What happened before the application was there, while somebody enters it in the order of its days. Until the whole of it is on record, nothing
 * follows from it by the passing of time: half of a plan that was agreed in March would be overdue today. This copy of the application alone
 * knows of it.
 */
public final class Backlog {

    private final AtomicInteger entering = new AtomicInteger();

    /** The entering of one, which ends when it is closed. */
    public interface Entering extends AutoCloseable {
        @Override
        void close();
    }

    /** One begins to be entered. */
    public Entering begin() {
        entering.incrementAndGet();
        return entering::decrementAndGet;
    }

    /** Whether one is being entered. */
    public boolean isBeingEntered() {
        return entering.get() > 0;
    }
}
