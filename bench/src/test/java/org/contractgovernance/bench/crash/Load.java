package org.contractgovernance.bench.crash;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/** Clients that work at the same time, and can be made to stop for as long as somebody looks at what they left. */
final class Load implements AutoCloseable {

    private static final int CLIENTS = 8;
    private static final int ENOUGH = 50;
    private static final int LONGEST_THOUGHT_MILLIS = 10;

    /** After a refusal nobody asks again at once. */
    private static final Duration AFTER_REFUSAL = Duration.ofMillis(50);

    private final String contract;
    private final Ledger ledger;
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicLong done = new AtomicLong();

    /** Each client holds the read lock while it asks; whoever holds the write lock has silence. */
    private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock(true);

    private volatile boolean over;

    /**
     * @param contract address of the contract that they work on
     * @param copies which copy of the application the client of that number turns to next
     */
    Load(String name, String contract, Sender sender, Ledger ledger, Tokens tokens, List<Supplier<URI>> copies) {
        this.contract = contract;
        this.ledger = ledger;
        gate.writeLock().lock();
        for (int i = 0; i < CLIENTS; i++) {
            String of = name + "-" + i;
            Random random = Form.random(of);
            Client client = new Client(of, random, contract, sender, ledger, tokens, copies.get(i % copies.size()));
            threads.add(Thread.ofPlatform().name(of).start(() -> work(client, random)));
        }
    }

    private void work(Client client, Random random) {
        while (!over) {
            boolean answered = actOnce(client);
            Patience.pause(answered ? Duration.ofMillis(random.nextInt(LONGEST_THOUGHT_MILLIS)) : AFTER_REFUSAL);
        }
    }

    private boolean actOnce(Client client) {
        gate.readLock().lock();
        try {
            boolean answered = !over && client.actOnce();
            if (answered) {
                done.incrementAndGet();
            }
            return answered;
        } catch (RuntimeException e) {
            ledger.fault("a client gave up: " + e);
            return false;
        } finally {
            gate.readLock().unlock();
        }
    }

    /** Address of the contract that they work on. */
    String contract() {
        return contract;
    }

    /** How many requests have been done so far. */
    long done() {
        return done.get();
    }

    void resume() {
        gate.writeLock().unlock();
    }

    /** Lets them go, until enough has been done to lose, and for so long after that. */
    void workFor(Duration longer) {
        long before = done.get();
        resume();
        Patience.until("work goes on", Ground.PATIENCE, () -> done.get() > before + ENOUGH);
        Patience.pause(longer);
    }

    /** Waits until every request that is under way has ended. By the thread that resumed. */
    void pause() {
        gate.writeLock().lock();
    }

    @Override
    public void close() {
        over = true;
        if (gate.isWriteLockedByCurrentThread()) {
            gate.writeLock().unlock();
        }
        for (Thread each : threads) {
            try {
                each.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
