package org.contractgovernance.deliveries;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.contractgovernance.contracts.operation.Loop;
import org.contractgovernance.contracts.risktool.RiskEvent;
import org.contractgovernance.contracts.risktool.RiskFeed;
import org.contractgovernance.contracts.risktool.SubscriptionState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Queues the deliveries of subscriptions and has them sent. The event store is the outbox. One transaction puts an event into a
 * subscription's list and moves the cursor past the event, so that a killed copy leaves no event out and none twice.
 */
final class Dispatcher implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

    private static final int SENDERS = 24;
    private static final int SENDERS_OF_SUBSCRIPTION = 3;
    private static final int QUEUED_AT_ONCE = 500;

    /** The most queued deliveries of a subscription; beyond it, the cursor waits until some were sent. */
    private static final int QUEUED_AT_MOST = 10_000;

    private static final Duration LOOKS_EVERY = Duration.ofMinutes(10);
    private static final int LOOKED_AT = 5_000;
    private static final Duration IDLE = Duration.ofMillis(100);
    private static final Duration AFTER_A_FAULT = Duration.ofSeconds(2);
    private static final Duration MEASURES_EVERY = Duration.ofSeconds(10);
    private static final Duration BRINGS_BACK_EVERY = Duration.ofMinutes(1);
    private static final Duration STOPS_WITHIN = Duration.ofSeconds(15);

    private final SubscriptionRows subscriptions;
    private final DeliveryRows deliveries;
    private final LaneRows lanes;
    private final TransactionOperations transactions;
    private final RiskFeed feed;
    private final Sender sender;
    private final PushMeters meters;
    private final boolean sends;

    private final Semaphore senders = new Semaphore(SENDERS);
    private final Map<UUID, Integer> sending = new ConcurrentHashMap<>();
    private long measured = System.nanoTime();
    private long broughtBack = System.nanoTime() - BRINGS_BACK_EVERY.toNanos();
    private final Loop loop = new Loop("risk-tool-dispatcher", this::turn);

    Dispatcher(
            SubscriptionRows subscriptions,
            DeliveryRows deliveries,
            LaneRows lanes,
            TransactionOperations transactions,
            RiskFeed feed,
            Sender sender,
            PushMeters meters,
            boolean sends) {
        this.subscriptions = subscriptions;
        this.deliveries = deliveries;
        this.lanes = lanes;
        this.transactions = transactions;
        this.feed = feed;
        this.sender = sender;
        this.meters = meters;
        this.sends = sends;
    }

    @Override
    public boolean isAutoStartup() {
        return sends;
    }

    @Override
    public void start() {
        loop.start();
    }

    @Override
    public void stop() {
        loop.stop();
        loop.join(STOPS_WITHIN);
        try {
            if (!senders.tryAcquire(SENDERS, STOPS_WITHIN.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("deliveries are still under way; what comes of them is not recorded, and they are sent again");
                return;
            }
            senders.release(SENDERS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return loop.isRunning();
    }

    /** Does the work of one turn; answers how long there is nothing more to do. */
    private Duration turn() {
        try {
            boolean more = false;
            long head = feed.head();
            for (Subscription each : subscriptions.all()) {
                if (each.state() == SubscriptionState.ACTIVE) {
                    more |= keepUp(each, head);
                }
            }
            bringBack();
            more |= claim();
            measure();
            return more ? Duration.ZERO : IDLE;
        } catch (RuntimeException e) {
            LOG.warn("what the risk tool is told waits: {}", e.getClass().getSimpleName());
            LOG.debug("it waits", e);
            return AFTER_A_FAULT;
        }
    }

    /** Queues the events of a subscription. A failure for one subscription does not affect others. */
    private boolean keepUp(Subscription subscription, long head) {
        try {
            boolean more = subscription.cursor() < head && queue(subscription, head);
            look(subscription);
            return more;
        } catch (RuntimeException e) {
            LOG.warn(
                    "what subscription {} is told waits: {}",
                    subscription.id(),
                    e.getClass().getSimpleName());
            LOG.debug("it waits", e);
            return false;
        }
    }

    private void bringBack() {
        if (System.nanoTime() - broughtBack > BRINGS_BACK_EVERY.toNanos()) {
            lanes.bringBack();
            broughtBack = System.nanoTime();
        }
    }

    private void measure() {
        if (System.nanoTime() - measured > MEASURES_EVERY.toNanos()) {
            Map<UUID, DeliveryRows.Counts> counts = new HashMap<>();
            subscriptions.all().forEach(each -> counts.put(each.id(), deliveries.counts(each.id())));
            meters.show(counts);
            measured = System.nanoTime();
        }
    }

    /** Queues the next events; answers whether there are more. */
    private boolean queue(Subscription subscription, long head) {
        if (deliveries.isFull(subscription.id(), QUEUED_AT_MOST)) {
            return false;
        }
        RiskFeed.Part part = feed.after(subscription.cursor(), QUEUED_AT_ONCE, subscription.reader());
        List<RiskEvent> wanted = wanted(part, subscription);
        transactions.executeWithoutResult(status -> {
            if (part.through() > subscription.cursor() && deliveries.move(subscription, part.through())) {
                deliveries.queue(subscription.id(), wanted);
            }
        });
        return part.through() > subscription.cursor() && part.through() < head;
    }

    private static List<RiskEvent> wanted(RiskFeed.Part part, Subscription subscription) {
        return part.events().stream()
                .filter(each -> subscription.kinds().contains(each.kind()))
                .toList();
    }

    /** Queues events at positions that the cursor has passed: those of an entity that was parked and has been mended since. */
    private void look(Subscription subscription) {
        Optional<Long> due = deliveries.takeLook(subscription.id(), LOOKS_EVERY);
        if (due.isEmpty()) {
            return;
        }
        RiskFeed.Part part = feed.after(due.get(), LOOKED_AT, subscription.reader());
        List<RiskEvent> passed = wanted(part, subscription).stream()
                .filter(each -> each.position() <= subscription.cursor())
                .toList();
        List<Long> positions = passed.stream().map(RiskEvent::position).toList();
        transactions.executeWithoutResult(status -> {
            // only the holder of the subscription's lock changes its list, so that no event is queued twice
            if (subscriptions.hold(subscription.id()).isPresent()) {
                deliveries.requeueSkipped(subscription.id(), positions);
                Set<Long> known = new HashSet<>(deliveries.known(subscription.id(), positions));
                deliveries.queue(
                        subscription.id(),
                        passed.stream()
                                .filter(each -> !known.contains(each.position()))
                                .toList());
                deliveries.looked(subscription.id(), part.through());
            }
        });
    }

    private boolean claim() {
        Set<UUID> full = new HashSet<>();
        sending.forEach((subscription, count) -> {
            if (count >= SENDERS_OF_SUBSCRIPTION) {
                full.add(subscription);
            }
        });
        boolean claimed = false;
        for (Lane lane : lanes.due(full, SENDERS_OF_SUBSCRIPTION)) {
            if (sending.getOrDefault(lane.subscription(), 0) < SENDERS_OF_SUBSCRIPTION && senders.tryAcquire()) {
                claimed |= begin(lane);
            }
        }
        return claimed;
    }

    private boolean begin(Lane lane) {
        boolean begun = false;
        try {
            if (lanes.claim(lane)) {
                sending.merge(lane.subscription(), 1, Integer::sum);
                Thread.ofVirtual().name("risk-tool-sender").start(() -> send(lane));
                begun = true;
            }
            return begun;
        } finally {
            if (!begun) {
                senders.release();
            }
        }
    }

    private void send(Lane lane) {
        try {
            sender.send(lane, loop::isRunning);
        } catch (RuntimeException e) {
            LOG.warn(
                    "a lane is not let go, and ends by itself: {}", e.getClass().getSimpleName());
            LOG.debug("it is not let go", e);
        } finally {
            sending.merge(lane.subscription(), -1, (a, b) -> a + b == 0 ? null : a + b);
            senders.release();
        }
    }
}
