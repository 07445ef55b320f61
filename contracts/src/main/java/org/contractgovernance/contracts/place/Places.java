package org.contractgovernance.contracts.place;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.contractgovernance.contracts.rule.BrokenRule;

/**
 * The places for one kind of costly work, with a limit in all and a limit for one client. A request that finds no place waits for a moment,
 * behind the other requests of its own client. Waiting clients are let in by turns, so that a client with a thousand requests does not
 * delay the others.
 */
public final class Places {

    private final Costly kind;
    private final int most;
    private final int mostOfClient;
    private final ReentrantLock lock = new ReentrantLock();

    /** Clients that hold or wait for a place; the client that was let in last comes last. */
    private final Map<String, OfClient> clients = new LinkedHashMap<>();

    private final AtomicLong refused = new AtomicLong();
    private int taken;

    private static final class OfClient {
        private final Deque<Waiter> waiting = new ArrayDeque<>();
        private int taken;
    }

    private static final class Waiter {
        private final Condition letIn;
        private boolean in;

        Waiter(Condition letIn) {
            this.letIn = letIn;
        }
    }

    /** A place that is held until it is closed; closing it again does nothing. */
    @FunctionalInterface
    public interface Place extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * @param most the limit in all, 1 or more
     * @param mostOfClient the limit for one client, 1 or more; a limit above {@code most} has no effect
     */
    public Places(Costly kind, int most, int mostOfClient) {
        if (most < 1 || mostOfClient < 1) {
            throw new IllegalArgumentException(
                    "there are 1 or more places for %s, in all and of one client, not %d and %d"
                            .formatted(kind.code(), most, mostOfClient));
        }
        this.kind = kind;
        this.most = most;
        this.mostOfClient = Math.min(most, mostOfClient);
    }

    /** As many places as the kind has by default. */
    public static Places of(Costly kind) {
        return new Places(kind, kind.most(), kind.mostOfClient());
    }

    public Costly kind() {
        return kind;
    }

    /** How many places there are. */
    public int most() {
        return most;
    }

    /** How many places one client may have. */
    public int mostOfClient() {
        return mostOfClient;
    }

    /** How many places are taken now. */
    public int taken() {
        lock.lock();
        try {
            return taken;
        } finally {
            lock.unlock();
        }
    }

    /** How many requests were refused. */
    public long refused() {
        return refused.get();
    }

    /**
     * Takes a place, and waits for one as long as the kind allows.
     *
     * @param client the client that gets the place
     * @throws BrokenRule with the kind's rule, where there is no place in time
     */
    public Place take(String client) {
        lock.lock();
        try {
            OfClient its = clients.computeIfAbsent(client, name -> new OfClient());
            if (taken < most && its.taken < mostOfClient && its.waiting.isEmpty()) {
                letIn(client, its);
            } else if (!await(its)) {
                forget(client, its);
                refused.incrementAndGet();
                throw BrokenRule.of(kind.rule(), why(its));
            }
        } finally {
            lock.unlock();
        }
        AtomicBoolean held = new AtomicBoolean(true);
        return () -> {
            if (held.compareAndSet(true, false)) {
                leave(client);
            }
        };
    }

    private String why(OfClient its) {
        return its.taken >= mostOfClient
                ? "%d of this client are under way; end one first, or try again later".formatted(mostOfClient)
                : "%d are under way; try again later".formatted(most);
    }

    private void letIn(String client, OfClient its) {
        taken++;
        its.taken++;
        clients.remove(client);
        clients.put(client, its);
    }

    private boolean await(OfClient its) {
        Duration patience = kind.patience();
        if (patience.isZero()) {
            return false;
        }
        Waiter waiter = new Waiter(lock.newCondition());
        its.waiting.addLast(waiter);
        long left = patience.toNanos();
        try {
            while (!waiter.in && left > 0) {
                left = waiter.letIn.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!waiter.in) {
            its.waiting.remove(waiter);
        }
        return waiter.in;
    }

    private void leave(String client) {
        lock.lock();
        try {
            OfClient its = clients.get(client);
            if (its == null) {
                throw new IllegalStateException("nobody holds a place here");
            }
            taken--;
            its.taken--;
            forget(client, its);
            letNextIn();
        } finally {
            lock.unlock();
        }
    }

    private void letNextIn() {
        Iterator<Map.Entry<String, OfClient>> each = clients.entrySet().iterator();
        while (each.hasNext() && taken < most) {
            Map.Entry<String, OfClient> client = each.next();
            OfClient its = client.getValue();
            if (its.taken < mostOfClient && !its.waiting.isEmpty()) {
                Waiter waiter = its.waiting.removeFirst();
                waiter.in = true;
                letIn(client.getKey(), its);
                waiter.letIn.signal();
                return;
            }
        }
    }

    private void forget(String client, OfClient its) {
        if (its.taken == 0 && its.waiting.isEmpty()) {
            clients.remove(client);
        }
    }

    /** How many requests wait for a place. */
    int waiting() {
        lock.lock();
        try {
            return clients.values().stream()
                    .mapToInt(each -> each.waiting.size())
                    .sum();
        } finally {
            lock.unlock();
        }
    }

    /** How many clients hold a place or wait for one. */
    int clients() {
        lock.lock();
        try {
            return clients.size();
        } finally {
            lock.unlock();
        }
    }
}
