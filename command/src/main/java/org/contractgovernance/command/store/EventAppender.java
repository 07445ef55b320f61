package org.contractgovernance.command.store;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.contractgovernance.command.store.AppendFunction.AppendResult;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread of this copy that appends. It collects what concurrent requests append, writes it in one transaction,
 * and answers each when that is durable; where a group is refused, it writes each alone, so that only the culprit fails.
 */
public final class EventAppender implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EventAppender.class);

    /** Appends in one transaction at most, and about how many events and characters. */
    static final int GROUP = 256;

    private static final int EVENTS_IN_GROUP = 4_000;
    private static final long CHARACTERS_IN_GROUP = 8_000_000;
    private static final int QUEUE = 4_096;
    private static final long OFFER_MILLIS = 2_000;

    private final BlockingQueue<Waiting> queue = new ArrayBlockingQueue<>(QUEUE);
    private final AppendConnection pool;
    private final Thread thread;
    private final Counter events;
    private final DistributionSummary groups;
    private volatile boolean closing;

    public EventAppender(AppendConnection pool, MeterRegistry meters) {
        this.pool = pool;
        this.events = Counter.builder("events.appended")
                .description("events recorded by this copy")
                .register(meters);
        this.groups = DistributionSummary.builder("events.append.group")
                .description("appends that shared one transaction")
                .register(meters);
        this.thread = Thread.ofPlatform().name("event-appender").daemon().start(this::run);
    }

    /** Records the events; answers when they are durable. Throws what kept this append from being recorded. */
    public AppendPosition append(PendingAppend append) {
        Waiting waiting = new Waiting(append);
        boolean interrupted = false;
        try {
            if (closing || !queue.offer(waiting, OFFER_MILLIS, TimeUnit.MILLISECONDS)) {
                throw DatabaseOutage.nothingRecorded();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw DatabaseOutage.nothingRecorded();
        }
        if (closing && waiting.giveUp()) {
            // the thread may have looked into the queue for the last time
            throw DatabaseOutage.nothingRecorded();
        }
        try {
            while (true) {
                try {
                    return waiting.outcome();
                } catch (InterruptedException e) {
                    interrupted = true;
                    if (waiting.giveUp()) {
                        throw DatabaseOutage.nothingRecorded();
                    }
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void run() {
        List<Waiting> group = new ArrayList<>(GROUP);
        while (!closing || !queue.isEmpty()) {
            try {
                collect(group);
                if (!group.isEmpty()) {
                    write(group);
                }
            } catch (InterruptedException e) {
                closing = true;
            } catch (RuntimeException | Error e) {
                log.error("the appender failed in a way that nobody thought of", e);
                group.forEach(each -> each.fail(DatabaseOutage.outcomeUnknown()));
            } finally {
                group.clear();
            }
        }
        queue.forEach(each -> each.fail(DatabaseOutage.nothingRecorded()));
    }

    private void collect(List<Waiting> group) throws InterruptedException {
        int collected = 0;
        long characters = 0;
        Waiting next = queue.poll(200, TimeUnit.MILLISECONDS);
        while (next != null) {
            if (next.take()) {
                group.add(next);
                collected += next.append().events().size();
                characters += next.append().characters();
            }
            if (group.size() >= GROUP || collected >= EVENTS_IN_GROUP || characters >= CHARACTERS_IN_GROUP) {
                return;
            }
            next = queue.poll();
        }
    }

    private void write(List<Waiting> group) {
        List<PendingAppend> appends = group.stream().map(Waiting::append).toList();
        RuntimeException refusal = null;
        try {
            List<AppendResult> results = pool.write(appends);
            int recorded = 0;
            for (int i = 0; i < group.size(); i++) {
                AppendResult result = results.get(i);
                group.get(i).end(result);
                recorded += result instanceof AppendResult.OnRecord done
                        ? done.where().count()
                        : 0;
            }
            groups.record(group.size());
            events.increment(recorded);
        } catch (RuntimeException e) {
            refusal = e;
        }
        if (refusal != null) {
            apart(group, refusal);
        }
    }

    private void apart(List<Waiting> group, RuntimeException refusal) {
        boolean all = AppendConnection.concernsAll(refusal);
        if (all) {
            failWaiting();
        }
        if (all || group.size() == 1) {
            group.forEach(each -> each.fail(refusal));
        } else {
            group.forEach(each -> write(List.of(each)));
        }
    }

    /** Those who came while the store was away have waited as long: they are told, and need not wait for another attempt. */
    private void failWaiting() {
        List<Waiting> waiting = new ArrayList<>();
        queue.drainTo(waiting);
        waiting.stream().filter(Waiting::take).forEach(each -> each.fail(DatabaseOutage.nothingRecorded()));
    }

    /** Writes what is waiting, and then no more. */
    @Override
    public void close() {
        closing = true;
        try {
            thread.join(TimeUnit.SECONDS.toMillis(30));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        pool.close();
    }

    /** A request that waits for its append. */
    private static final class Waiting {

        private enum AppendState {
            QUEUED,
            TAKEN,
            GIVEN_UP
        }

        private final PendingAppend append;
        private AppendState state = AppendState.QUEUED;
        private @Nullable AppendResult result;

        Waiting(PendingAppend append) {
            this.append = append;
        }

        PendingAppend append() {
            return append;
        }

        synchronized boolean take() {
            if (state == AppendState.QUEUED) {
                state = AppendState.TAKEN;
                return true;
            }
            return false;
        }

        synchronized boolean giveUp() {
            if (state == AppendState.QUEUED) {
                state = AppendState.GIVEN_UP;
                return true;
            }
            return false;
        }

        synchronized void end(AppendResult with) {
            if (result == null) {
                result = with;
                notifyAll();
            }
        }

        void fail(RuntimeException why) {
            end(new AppendResult.Declined(why));
        }

        synchronized AppendPosition outcome() throws InterruptedException {
            AppendResult ended = result;
            while (ended == null) {
                wait();
                ended = result;
            }
            return switch (ended) {
                case AppendResult.OnRecord recorded -> recorded.where();
                case AppendResult.Declined refused -> throw refused.because();
            };
        }
    }
}
