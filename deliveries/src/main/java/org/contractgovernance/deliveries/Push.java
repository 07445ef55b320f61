package org.contractgovernance.deliveries;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.contractgovernance.contracts.risktool.RiskFeed;
import org.contractgovernance.deliveries.calling.Destinations;
import org.contractgovernance.deliveries.calling.Outgoing;
import org.contractgovernance.deliveries.signing.Seal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/** The parts that send to receivers, as one. */
final class Push implements AutoCloseable {

    private final Outgoing outgoing;
    private final SubscriptionService service;
    private final Dispatcher dispatcher;

    /**
     * @param seal opens secrets; absent where there is no key for them: then nothing is sent
     */
    Push(
            JdbcClient database,
            TransactionOperations transactions,
            RiskFeed feed,
            Destinations destinations,
            Outgoing outgoing,
            @Nullable Seal seal,
            Retries retries,
            JsonMapper json,
            Clock clock,
            Duration lease,
            PushMeters meters) {
        this.outgoing = outgoing;
        SubscriptionRows subscriptions = new SubscriptionRows(database);
        DeliveryRows deliveries = new DeliveryRows(database);
        LaneRows lanes = new LaneRows(database, transactions, lease, retries.longest());
        Sender sender = new Sender(subscriptions, lanes, feed, outgoing, seal, retries, json, clock, meters::count);
        this.service = new SubscriptionService(
                subscriptions, deliveries, transactions, feed, destinations, sender, seal, json, clock);
        this.dispatcher =
                new Dispatcher(subscriptions, deliveries, lanes, transactions, feed, sender, meters, seal != null);
    }

    SubscriptionService service() {
        return service;
    }

    Dispatcher dispatcher() {
        return dispatcher;
    }

    @Override
    public void close() throws IOException {
        outgoing.close();
    }
}
