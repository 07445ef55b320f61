package org.contractgovernance.deliveries;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.register.Paging;
import org.contractgovernance.contracts.risktool.ASubscription;
import org.contractgovernance.contracts.risktool.DeliveryEntry;
import org.contractgovernance.contracts.risktool.DeliveryState;
import org.contractgovernance.contracts.risktool.SubscriptionCommand.Subscribe;
import org.contractgovernance.contracts.risktool.SubscriptionEntry.SubscriptionSecrets;
import org.contractgovernance.contracts.risktool.SubscriptionSigning;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.database.TestDatabase;
import org.contractgovernance.deliveries.calling.Destinations;
import org.contractgovernance.deliveries.calling.Outgoing;
import org.contractgovernance.deliveries.signing.Seal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Copies of what sends, on a real PostgreSQL, and a real receiver. */
abstract class Sending {

    static final Caller ADMINISTRATOR =
            new Caller(PersonId.create(), "administrator", Set.of(Role.ADMINISTRATOR), Set.of(), true);

    /** A busy machine may take its time: whoever was given up too soon would be sent the same once more. */
    private static final Duration ANSWERS_WITHIN = Duration.ofSeconds(1);

    private final TestDatabase database = TestDatabase.create();
    final Seal seal = new Seal(Seal.newKey());
    final FakeFeed feed = new FakeFeed();
    private final List<Copy> copies = new ArrayList<>();
    Receiver receiver;

    @BeforeEach
    void listen() throws IOException {
        receiver = new Receiver();
    }

    @AfterEach
    void close() throws IOException {
        for (Copy each : copies) {
            each.stop();
        }
        receiver.close();
    }

    JdbcClient database() {
        return database.as(database.superuser());
    }

    /** One copy of the application, as far as it sends. */
    record Copy(HikariDataSource pool, Push push) {

        void stop() throws IOException {
            push.dispatcher().stop();
            push.close();
            pool.close();
        }

        /** Takes the database away at once: whatever is under way is recorded no more, as where the process is killed. */
        void kill() {
            pool.close();
        }
    }

    Copy copy(Seal with) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.url());
        config.setUsername(database.application().user());
        config.setPassword(database.application().password());
        config.setMaximumPoolSize(6);
        config.addDataSourceProperty("stringtype", "unspecified");
        HikariDataSource pool = new HikariDataSource(config);
        Destinations destinations = new Destinations(Set.of(receiver.host()), InetAddress::getAllByName);
        Clock clock = Clock.systemUTC();
        Push push = new Push(
                JdbcClient.create(pool),
                new TransactionTemplate(new DataSourceTransactionManager(pool)),
                feed,
                destinations,
                new Outgoing(destinations, 16, 8, ANSWERS_WITHIN),
                with,
                new Retries(List.of(Duration.ofMillis(20), Duration.ofMillis(50), Duration.ofMillis(100))),
                JsonMapper.shared(),
                clock,
                Duration.ofSeconds(2),
                new PushMeters(new SimpleMeterRegistry(), clock));
        Copy copy = new Copy(pool, push);
        copies.add(copy);
        return copy;
    }

    Copy started() {
        Copy copy = copy(seal);
        copy.push().dispatcher().start();
        return copy;
    }

    Subscribe wish(SubscriptionSigning signing) {
        return ASubscription.subscribe(receiver.address()).signing(signing).build();
    }

    SubscriptionSecrets subscribed(Copy copy) {
        return copy.push().service().subscribe(wish(SubscriptionSigning.SYMMETRIC), ADMINISTRATOR);
    }

    static UUID id(SubscriptionSecrets made) {
        return made.subscription().subscription();
    }

    static List<DeliveryEntry> deliveries(Copy copy, UUID subscription, DeliveryState state) {
        return copy.push()
                .service()
                .deliveries(subscription, state, new Paging(200, null, null), ADMINISTRATOR)
                .deliveries();
    }

    void waitPatiently(UUID subscription, String patience) {
        database()
                .sql("UPDATE risk_tool.subscription SET patience = :patience WHERE subscription = :id")
                .param("patience", patience)
                .param("id", subscription)
                .update();
    }

    static void until(BooleanSupplier reached) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!reached.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            Thread.sleep(10);
        }
    }
}
