package org.contractgovernance.bench;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.contractgovernance.bench.Taking.Arrival;
import org.contractgovernance.bench.Taking.Taker;
import org.contractgovernance.bench.application.Application;
import org.contractgovernance.bench.application.Await;
import org.contractgovernance.bench.application.Database;
import org.contractgovernance.bench.figures.Results;
import org.contractgovernance.bench.figures.Sample;
import org.contractgovernance.bench.load.Asker;
import org.contractgovernance.bench.load.Load;
import org.contractgovernance.bench.load.LoadRequest;
import org.contractgovernance.bench.seed.Seeder;
import org.contractgovernance.contracts.access.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The corporate risk tool's events, sent to receivers on this machine: a backlog to one and to twenty, one of which hangs, and the time
 * from the recording of an event to its arrival at a steady rate. Beside it the same bodies, signed and sent to the same receiver by a bare
 * client.
 */
final class Delivering {

    private static final List<String> CONTRACTS = World.names("told", 20);
    private static final int SENT_TO_TWENTY = 500;
    private static final int RECEIVERS = 20;
    private static final double STEADY_PER_S = 50;
    private static final int STEADY_CONNECTIONS = 4;
    private static final int BARE_CONNECTIONS = 8;
    private static final String SUBSCRIPTIONS = "/api/v1/risk-tool/subscriptions";
    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final World world;
    private final Results results;
    private final Taking taking = new Taking();
    private final Application application;
    private final RegistersView registers;
    private final String administrator;
    private final Assessing assessing;

    private int takers;

    Delivering(World world) {
        this.world = world;
        this.results = world.results();
        this.administrator = world.token(Role.ADMINISTRATOR);
        Database database = world.database("delivering");
        Instant twoYearsAgo = World.now().minus(Duration.ofDays(730));
        Seeder.seed(database, new Seeder.Plan(CONTRACTS, twoYearsAgo, twoYearsAgo.plusSeconds(1), false, 0, 0));
        this.application = world.application(
                database,
                "delivering",
                Map.of(
                        "CONTRACT_GOVERNANCE_RISK_TOOL_ALLOWED_HOSTS", taking.host(),
                        "CONTRACT_GOVERNANCE_RISK_TOOL_KEY_FILE", key().toString()));
        this.registers = new RegistersView(world, application);
        this.assessing = new Assessing(world, application, CONTRACTS);
    }

    private Path key() {
        try {
            return Files.writeString(
                    world.folder().resolve("risk-tool-key"), Base64.getEncoder().encodeToString(new byte[32]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void measure() {
        try (taking) {
            int backlog = world.options().isLong() ? 20_000 : 5_000;
            assessing.refer();
            assessing.assess(backlog - CONTRACTS.size());
            registers.awaitPosition(registers.head());
            long partly = positionBefore(SENT_TO_TWENTY);
            // until now it has sent nothing
            new WarmUp(world, application).untilSteady("deliveries", () -> rate(toOne(0, backlog)));
            for (int round = 1; round <= world.options().rounds(); round++) {
                List<Arrival> arrivals = world.gauge()
                        .measure("deliveries_one", () -> toOne(0, backlog))
                        .value();
                add("deliveries_one_per_s", rate(arrivals));
                add("limit_deliveries_per_s", bare(arrivals));
                add(
                        "deliveries_nineteen_per_s",
                        world.gauge()
                                .measure("deliveries_nineteen", () -> toNineteen(partly, false))
                                .value());
                add(
                        "deliveries_nineteen_beside_a_hanging_one_per_s",
                        world.gauge()
                                .measure("deliveries_nineteen_beside_a_hanging_one", () -> toNineteen(partly, true))
                                .value());
            }
            results.ratio("deliveries", "deliveries_one_per_s", "limit_deliveries_per_s");
            results.ratio(
                    "deliveries_beside_a_hanging_one",
                    "deliveries_nineteen_beside_a_hanging_one_per_s",
                    "deliveries_nineteen_per_s");
            lag();
        }
        application.stop();
    }

    private void add(String name, double value) {
        results.add(name, value);
        world.tell("%s: %.0f".formatted(name, value));
    }

    private JsonNode ask(byte[] request) {
        return JSON.readTree(Assessing.ask(application, request));
    }

    /** The position after which so many events are told. Every command since the referrals told one. */
    private long positionBefore(int events) {
        return registers.head() - events;
    }

    private Taker taker() {
        return taking.taker("/taker-" + ++takers);
    }

    private String subscribe(String receiver, long after) {
        return ask(LoadRequest.post(SUBSCRIPTIONS, administrator, """
                        {"name": "Receiver", "address": "%s", "contracts": [], "everyContract": true,
                         "kinds": ["risk-referred", "risk-revised", "risk-withdrawn", "risk-closed"], "councilOnly": true,
                         "after": %d, "signing": "symmetric"}""".formatted(receiver, after)))
                .get("subscription")
                .get("subscription")
                .asString();
    }

    private void unsubscribe(String subscription) {
        ask(LoadRequest.post(
                SUBSCRIPTIONS + "/" + subscription + "/delete", administrator, "{\"reason\": \"It was measured\"}"));
    }

    private List<Arrival> toOne(long after, int events) {
        Taker taker = taker();
        String subscription = subscribe(taker.address(), after);
        Await.until(World.PATIENCE, PAUSE, "one receiver has taken all", () -> taker.count() >= events);
        unsubscribe(subscription);
        return taker.arrivals();
    }

    /** From the first to the last. */
    private static double rate(List<Arrival> arrivals) {
        return (arrivals.size() - 1)
                * 1e9
                / Duration.between(arrivals.getFirst().at(), arrivals.getLast().at())
                        .toNanos();
    }

    /** Deliveries a second to nineteen receivers, from the subscription on; a twentieth takes them too, or hangs. */
    private double toNineteen(long after, boolean oneHangs) {
        List<String> subscriptions = new ArrayList<>();
        List<Taker> nineteen = new ArrayList<>();
        subscriptions.add(subscribe(oneHangs ? taking.hanging("/hanging-" + ++takers) : taker().address(), after));
        long begun = System.nanoTime();
        for (int i = 1; i < RECEIVERS; i++) {
            Taker taker = taker();
            nineteen.add(taker);
            subscriptions.add(subscribe(taker.address(), after));
        }
        Await.until(
                World.PATIENCE,
                PAUSE,
                "nineteen receivers have taken all",
                () -> nineteen.stream().allMatch(each -> each.count() >= SENT_TO_TWENTY));
        double seconds = (System.nanoTime() - begun) / 1e9;
        subscriptions.forEach(this::unsubscribe);
        return nineteen.size() * SENT_TO_TWENTY / seconds;
    }

    /** The same bodies a second, signed and sent by a bare client. */
    private double bare(List<Arrival> arrivals) {
        Webhook webhook = webhook();
        String path = "/bare-" + ++takers;
        Taker taker = taking.taker(path);
        AtomicInteger next = new AtomicInteger();
        Asker asker = () -> {
            int index = next.getAndIncrement();
            return index < arrivals.size() ? signed(webhook, path, arrivals.get(index)) : null;
        };
        Load.Done done = new Load(taking.port(), 204).run(Collections.nCopies(BARE_CONNECTIONS, asker), World.PATIENCE);
        if (taker.count() != arrivals.size()) {
            throw new IllegalStateException("the bare client sent %d".formatted(taker.count()));
        }
        return done.rate();
    }

    private static Webhook webhook() {
        try {
            return new Webhook(Base64.getEncoder().encodeToString(new byte[32]));
        } catch (EmptyWebhookSecretException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] signed(Webhook webhook, String path, Arrival sent) {
        long at = Instant.now().getEpochSecond();
        try {
            return LoadRequest.post(
                    path,
                    null,
                    sent.body(),
                    "webhook-id: " + sent.id(),
                    "webhook-timestamp: " + at,
                    "webhook-signature: " + webhook.sign(sent.id(), at, sent.body()));
        } catch (WebhookSigningException e) {
            throw new IllegalStateException("a key of ours cannot sign", e);
        }
    }

    /** From the moment that an event was recorded at, just before its commit, to its arrival. */
    private void lag() {
        Taker taker = taker();
        String subscription = subscribe(taker.address(), registers.head());
        List<Double> millis = world.gauge()
                .measure("deliveries_lag", () -> {
                    int before = taker.count();
                    long sent = new Load(application.port(), 200)
                            .paced(
                                    assessing.by(STEADY_CONNECTIONS),
                                    world.options().window().multipliedBy(3),
                                    STEADY_PER_S)
                            .requests();
                    Await.until(World.PATIENCE, PAUSE, "all has arrived", () -> taker.count() >= before + sent);
                    return taker.arrivals().stream()
                            .skip(before)
                            .map(Delivering::lag)
                            .toList();
                })
                .value();
        Sample sample = Sample.of(millis);
        add("deliveries_lag_p50_ms", sample.median());
        add("deliveries_lag_p99_ms", sample.percentile(99));
        unsubscribe(subscription);
    }

    private static double lag(Arrival arrival) {
        Instant recorded =
                Instant.parse(JSON.readTree(arrival.body()).get("time").asString());
        return Duration.between(recorded, arrival.at()).toNanos() / 1e6;
    }
}
