package org.contractgovernance.deliveries;

import java.io.IOException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javax.net.ssl.SSLException;
import org.contractgovernance.contracts.risktool.DeliveryState;
import org.contractgovernance.contracts.risktool.RiskCloudEvent;
import org.contractgovernance.contracts.risktool.RiskEvent;
import org.contractgovernance.contracts.risktool.RiskFeed;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.deliveries.calling.Outgoing;
import org.contractgovernance.deliveries.calling.RefusedAddress;
import org.contractgovernance.deliveries.calling.Reply;
import org.contractgovernance.deliveries.signing.Seal;
import org.contractgovernance.deliveries.signing.SigningKey;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** Sends a lane's deliveries one after the other. The next is sent only after the one before was taken or parked. */
final class Sender {

    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);

    /** How many deliveries of a lane are sent in a row, so that others get their turn. */
    private static final int IN_A_ROW = 200;

    private static final Duration AFTER_A_FAULT = Duration.ofSeconds(5);
    private static final String GONE = "The receiver answered that it is gone (410)";

    private final SubscriptionRows subscriptions;
    private final LaneRows lanes;
    private final RiskFeed feed;
    private final Outgoing outgoing;
    private final @Nullable Seal seal;
    private final Retries retries;
    private final JsonMapper json;
    private final Clock clock;
    private final Outcomes outcomes;

    /** Counts the results of deliveries. */
    interface Outcomes {

        void count(UUID subscription, boolean delivered);
    }

    Sender(
            SubscriptionRows subscriptions,
            LaneRows lanes,
            RiskFeed feed,
            Outgoing outgoing,
            @Nullable Seal seal,
            Retries retries,
            JsonMapper json,
            Clock clock,
            Outcomes outcomes) {
        this.subscriptions = subscriptions;
        this.lanes = lanes;
        this.feed = feed;
        this.outgoing = outgoing;
        this.seal = seal;
        this.retries = retries;
        this.json = json;
        this.clock = clock;
        this.outcomes = outcomes;
    }

    /**
     * The result of one call.
     *
     * @param reply what the receiver answered; absent where it did not
     * @param fault why the call failed; absent where the delivery was taken
     */
    record Call(@Nullable Reply reply, @Nullable String fault) {}

    /** A delivery that can never be sent is parked like one that is never taken, so that later deliveries go on. */
    private static final String UNREADABLE = "The recorded event cannot be read here";

    /** Sends the due deliveries of a claimed lane, and releases the lane. */
    void send(Lane lane, BooleanSupplier goesOn) {
        Instant notBefore = null;
        try {
            Optional<Subscription> subscription = subscriptions.find(lane.subscription());
            if (subscription.isPresent()) {
                sendAll(subscription.get(), lane, goesOn);
            }
        } catch (RuntimeException | GeneralSecurityException e) {
            // nothing was recorded, so the delivery is sent again; a lease that cannot be released ends by itself
            LOG.warn(
                    "deliveries of subscription {} wait: {}",
                    lane.subscription(),
                    e.getClass().getSimpleName());
            LOG.debug("they wait", e);
            notBefore = clock.instant().plus(AFTER_A_FAULT);
        }
        lanes.release(lane, notBefore);
    }

    private void sendAll(Subscription subscription, Lane lane, BooleanSupplier goesOn) throws GeneralSecurityException {
        List<SigningKey> keys = subscriptions.keys(subscription.id(), Objects.requireNonNull(seal));
        boolean more = true;
        for (int sent = 0; more && sent < IN_A_ROW && goesOn.getAsBoolean(); sent++) {
            Optional<Delivery> next = lanes.next(lane);
            more = next.isPresent() && sendOne(subscription, lane, next.get(), keys);
        }
    }

    /** Sends one delivery; answers whether the next of the lane may follow at once. */
    private boolean sendOne(Subscription subscription, Lane lane, Delivery delivery, List<SigningKey> keys) {
        Instant begun = clock.instant();
        Optional<RiskEvent> event;
        try {
            event = feed.at(List.of(delivery.position()), subscription.reader()).stream()
                    .filter(each -> subscription.kinds().contains(each.kind()))
                    .findFirst();
        } catch (BrokenRule e) {
            // the database cannot be reached; the delivery is not at fault
            throw e;
        } catch (RuntimeException e) {
            LOG.debug("a delivery of subscription {} cannot be told", subscription.id(), e);
            Instant first = delivery.firstAttemptAt() == null ? begun : delivery.firstAttemptAt();
            return failed(subscription, lane, delivery, new Call(null, UNREADABLE), first);
        }
        if (event.isEmpty()) {
            return lanes.record(
                    lane,
                    delivery,
                    DeliveryState.SKIPPED,
                    "The subscription does not ask for this, or may not have it",
                    null,
                    null);
        }
        Call call = call(
                subscription,
                "%s_%d".formatted(subscription.id(), delivery.position()),
                RiskCloudEvent.of(event.get(), delivery.sequence()),
                keys);
        outcomes.count(subscription.id(), call.fault() == null);
        Instant first = delivery.firstAttemptAt() == null ? begun : delivery.firstAttemptAt();
        return call.fault() == null
                ? lanes.record(lane, delivery, DeliveryState.DELIVERED, null, first, null)
                : failed(subscription, lane, delivery, call, first);
    }

    private boolean failed(Subscription subscription, Lane lane, Delivery delivery, Call call, Instant first) {
        Instant now = clock.instant();
        Reply reply = call.reply();
        if (reply != null && reply.isGone()) {
            lanes.record(lane, delivery, DeliveryState.QUEUED, call.fault(), first, null);
            if (subscriptions.pause(subscription.id(), GONE)) {
                subscriptions.enterChange(
                        subscription.id(), null, "PauseSubscription", GONE, json.writeValueAsString(subscription));
                LOG.warn("subscription {} is paused: its receiver has gone", subscription.id());
            }
            return false;
        }
        Duration wish = reply != null && reply.isBusy() ? Retries.wished(reply.retryAfter(), now) : null;
        if (wish != null) {
            subscriptions.leaveAlone(subscription.id(), now.plus(wish));
        }
        Instant patienceEnds = first.plus(subscription.patience());
        if (!now.isBefore(patienceEnds)) {
            LOG.info("a delivery of subscription {} is parked: position {}", subscription.id(), delivery.position());
            return lanes.record(lane, delivery, DeliveryState.PARKED, call.fault(), first, null);
        }
        Instant next = now.plus(retries.after(delivery.attempts() + 1));
        // the last attempt is made when patience ends
        lanes.record(
                lane,
                delivery,
                DeliveryState.QUEUED,
                call.fault(),
                first,
                next.isAfter(patienceEnds) ? patienceEnds : next);
        return false;
    }

    /** Sends one message, signed with every key. */
    Call call(Subscription subscription, String id, Object event, List<SigningKey> keys) {
        String body = json.writeValueAsString(event);
        long at = clock.instant().getEpochSecond();
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", RiskCloudEvent.MEDIA_TYPE);
        headers.put("webhook-id", id);
        headers.put("webhook-timestamp", Long.toString(at));
        headers.put(
                "webhook-signature",
                keys.stream().map(each -> each.sign(id, at, body)).collect(Collectors.joining(" ")));
        try {
            Reply reply = outgoing.post(subscription.address(), headers, body.getBytes(StandardCharsets.UTF_8));
            return new Call(reply, reply.isTaken() ? null : "The receiver answered " + reply.status());
        } catch (IOException e) {
            LOG.debug("a call of subscription {} failed", subscription.id(), e);
            return new Call(null, fault(e));
        }
    }

    private static String fault(IOException e) {
        if (e instanceof RefusedAddress) {
            return "The host's address is inside the network; no connection was made";
        }
        if (e instanceof UnknownHostException) {
            return "The host's name is not known";
        }
        if (e instanceof SSLException) {
            return "The host's certificate was not accepted, or TLS failed otherwise";
        }
        return "The receiver did not answer (%s)".formatted(e.getClass().getSimpleName());
    }
}
