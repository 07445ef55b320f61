package org.contractgovernance.bench.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.contractgovernance.bench.application.Application;
import org.contractgovernance.bench.crash.Receiver.Manner;
import org.contractgovernance.bench.crash.Subscriber.Shown;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Two copies of the application tell receivers that fail in every way what the corporate risk tool is told, and are killed in turn. The
 * lanes that a killed copy held are sent on when its leases end, two minutes later: so this is part of the long form alone.
 */
@EnabledIfSystemProperty(named = "crash.form", matches = "long", disabledReason = "part of the long form")
@Timeout(2_400)
class DeliveriesKilledIT {

    private static final int COPIES = 2;
    private static final int KILLS = 5;
    private static final int CONTRACTS = 20;
    private static final int EVENTS = Integer.getInteger("crash.deliveries", 10_000);

    /** Contracts of which one event each is never taken, until it is sent again. */
    private static final int STUBBORN = 5;

    /** The contracts that the second subscription is told of. */
    private static final int FEW = 2;

    /** One in so many of the second subscription's calls is told that there is nobody any more. */
    private static final int GONE = 50;

    /** So many may be on record and not taken yet: the commands last as long as the kills. */
    private static final int AHEAD = 1_500;

    private static final Duration ANSWERS_WITHIN = Duration.ofMillis(500);
    private static final Duration SETTLES_WITHIN = Duration.ofMinutes(20);

    private final Ground ground = Ground.shared();
    private final Random random = Form.random("deliveries killed");
    private final Random gone = Form.random("gone");
    private final List<Application> copies = new ArrayList<>();
    private final List<String> contracts = new ArrayList<>();
    private final List<RiskOwner> owners = new ArrayList<>();
    private final List<Future<?>> working = new ArrayList<>();
    private final Told every = new Told();
    private final Told few = new Told();
    private Receiver receiver;
    private Subscriber everyContract;
    private Subscriber fewContracts;
    private volatile int up;
    private volatile boolean yields;
    private long resumed;

    @TempDir
    Path folder;

    @BeforeEach
    void start() throws IOException {
        Path key = Files.writeString(
                folder.resolve("risk-tool-key"), Base64.getEncoder().encodeToString(new byte[32]));
        receiver = new Receiver(ANSWERS_WITHIN.multipliedBy(3));
        for (int i = 0; i < COPIES; i++) {
            copies.add(ground.copy("deliveries-" + i, ground.database())
                    .with("CONTRACT_GOVERNANCE_RISK_TOOL_KEY_FILE", key.toString())
                    .with("CONTRACT_GOVERNANCE_RISK_TOOL_ALLOWED_HOSTS", receiver.host())
                    .with("CONTRACT_GOVERNANCE_RISK_TOOL_RETRY_AFTER", "100ms,300ms,1s")
                    .with("CONTRACT_GOVERNANCE_RISK_TOOL_ANSWERS_WITHIN", ANSWERS_WITHIN.toString()));
        }
        copies.forEach(Application::start);
        copies.forEach(each -> each.awaitReady(Ground.PATIENCE));
        for (int i = 0; i < CONTRACTS; i++) {
            contracts.add(ground.contract("told", copies.getFirst()));
        }
    }

    @AfterEach
    void stop() {
        copies.forEach(Application::close);
        receiver.close();
        Summary.write(ground);
    }

    @Test
    void whateverIsKilledEachEventIsDeliveredOrParkedInItsOrder() throws Exception {
        long begun = System.nanoTime();
        subscribe();
        Map<Long, JsonNode> feed;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            recordRisks(threads);
            for (int kill = 0; kill < KILLS; kill++) {
                int until = EVENTS * kill / KILLS + random.nextInt(EVENTS / KILLS * 9 / 10);
                killOnce("%d events were taken".formatted(until), kill % COPIES, () -> every.count() >= until);
            }
            for (Future<?> each : working) {
                operateUntil("everything is recorded", each::isDone);
                each.get();
            }
            feed = feed();
        }
        long last = feed.keySet().stream().max(Long::compare).orElseThrow();
        operateUntil(
                "all is delivered or parked", () -> everyContract.hasSettled(last) && fewContracts.hasSettled(last));

        long parked = examine(feed, everyContract, every) + examine(ofTheFew(feed), fewContracts, few);
        assertThat(parked).as("parked").isGreaterThanOrEqualTo(STUBBORN);
        sendWhatIsParked(feed);
        assertThat(receiver.strayed()).as("redirects that were followed").isZero();
        assertThat(receiver.answered()).as("did everything").containsOnlyKeys(Manner.values());
        say(feed.size(), parked, Duration.ofNanos(System.nanoTime() - begun));
        ground.examineAll("every kill of a copy that delivers", copies.getFirst());
        copies.forEach(ground::assertNothingUnexpected);
    }

    private void subscribe() {
        Map<String, Long> stubborn = new TreeMap<>();
        contracts.stream()
                .limit(STUBBORN)
                .forEach(each -> stubborn.put(name(each), random.nextLong(2, EVENTS / CONTRACTS / 2)));
        receiver.listen("/every", every, (call, chance) -> {
            if (yields) {
                return Manner.TAKE;
            }
            return Long.valueOf(call.sequence()).equals(stubborn.get(call.contract())) ? Manner.FAIL : chance;
        });
        receiver.listen("/few", few, (call, chance) -> yields ? Manner.TAKE : goneAtTimes(chance));
        everyContract = new Subscriber(ground, this::any, receiver.address("/every"), "");
        fewContracts = new Subscriber(
                ground,
                this::any,
                receiver.address("/few"),
                contracts.stream()
                        .limit(FEW)
                        .map(each -> "\"%s\"".formatted(name(each)))
                        .collect(Collectors.joining(",")));
        every.verifyWith(everyContract.secret());
        few.verifyWith(fewContracts.secret());
    }

    private Manner goneAtTimes(Manner chance) {
        synchronized (gone) {
            return gone.nextInt(GONE) == 0 ? Manner.GONE : chance;
        }
    }

    private static String name(String contract) {
        return contract.replaceAll(".*/", "");
    }

    /** A copy that is not being killed just now. */
    private URI any() {
        return Ground.address(copies.get(up));
    }

    private void recordRisks(ExecutorService threads) {
        for (int i = 0; i < CONTRACTS; i++) {
            int first = i;
            owners.add(new RiskOwner(
                    "told-" + i,
                    contracts.get(i),
                    ground.sender(),
                    ground.ledger(),
                    ground.tokens(),
                    turn -> Ground.address(copies.get((first + turn) % COPIES))));
        }
        owners.forEach(each -> working.add(threads.submit(() -> each.work(EVENTS / CONTRACTS, this::awaitReceiver))));
    }

    private void awaitReceiver() {
        Patience.until(
                "the receiver takes what there is",
                SETTLES_WITHIN,
                () -> owners.stream().mapToInt(RiskOwner::told).sum() - every.count() < AHEAD);
    }

    /** Does meanwhile what the second subscription's operator does, whose receiver says now and then that it has gone. */
    private void operateUntil(String what, Callable<Boolean> reached) {
        Patience.until(what, SETTLES_WITHIN, () -> {
            if (fewContracts.resumedIfPaused()) {
                resumed++;
            }
            Patience.pause(Duration.ofMillis(100));
            return reached.call();
        });
    }

    private void killOnce(String what, int copy, Callable<Boolean> reached) {
        operateUntil(what, reached);
        Patience.pause(Form.between(random, 0, 500));
        up = (copy + 1) % COPIES;
        Application killed = copies.get(copy);
        killed.kill();
        Patience.pause(Form.between(random, 0, 3_000));
        killed.start();
        Summary.killed("a copy that delivers", killed.awaitReady(Ground.PATIENCE));
    }

    /** What the tool is told when it comes and asks, by position. */
    private Map<Long, JsonNode> feed() {
        RegisterRows.awaitAll(ground.database());
        Map<Long, JsonNode> all = new TreeMap<>();
        long after = 0;
        long next = 0;
        do {
            after = next;
            JsonNode page = Sender.JSON.readTree(
                    ground.sender().read(any(), ground.tokens().riskTool(), "/api/v1/events?limit=500&after=" + after));
            assertThat(page.get("incomplete")).isEmpty();
            page.get("events")
                    .forEach(each -> all.put(Long.valueOf(each.get("position").asString()), each));
            next = page.get("next").asLong();
        } while (next > after);
        assertThat(all).hasSize(EVENTS);
        return all;
    }

    private Map<Long, JsonNode> ofTheFew(Map<Long, JsonNode> feed) {
        Set<String> told =
                contracts.stream().limit(FEW).map(DeliveriesKilledIT::name).collect(Collectors.toSet());
        Map<Long, JsonNode> those = new TreeMap<>(feed);
        those.values()
                .removeIf(
                        each -> !told.contains(each.get("data").get("contract").asString()));
        return those;
    }

    /** Holds what a receiver took against what the tool is told; how much is parked. */
    private static long examine(Map<Long, JsonNode> feed, Subscriber subscriber, Told told) {
        Map<Long, Shown> deliveries = subscriber.deliveries();
        assertThat(deliveries.keySet()).as(Form.said()).isEqualTo(feed.keySet());
        Map<String, Long> numbers = new TreeMap<>();
        deliveries.forEach((position, each) -> assertThat(each.sequence())
                .as("number at %d", position)
                .isEqualTo(numbers.merge(each.contract(), 1L, Long::sum)));
        Map<Long, JsonNode> taken = new TreeMap<>(feed);
        taken.keySet()
                .removeIf(each -> deliveries.get(each).state().equals("parked")
                        && !told.events().containsKey(each));
        assertThat(told.events()).as(Form.said()).isEqualTo(taken);
        assertThat(deliveries.values()).extracting(Shown::state).isSubsetOf("delivered", "parked");
        assertThat(told.faults()).as(Form.said()).isEmpty();
        return deliveries.values().stream()
                .filter(each -> each.state().equals("parked"))
                .count();
    }

    /** The receivers take everything now. */
    private void sendWhatIsParked(Map<Long, JsonNode> feed) {
        yields = true;
        every.expectNoOrder();
        few.expectNoOrder();
        everyContract.resendParked();
        fewContracts.resendParked();
        operateUntil("what was parked is delivered", () -> everyContract.hasSettled(0) && fewContracts.hasSettled(0));
        assertThat(examine(feed, everyContract, every)).isZero();
        assertThat(examine(ofTheFew(feed), fewContracts, few)).isZero();
    }

    private void say(int events, long parked, Duration took) {
        Summary.note("%d events of %d contracts to %d and %d receivers' lanes, %d kills, in %d s"
                .formatted(events, CONTRACTS, CONTRACTS, FEW, KILLS, took.toSeconds()));
        Summary.note("calls by what the receiver did: " + receiver.answered());
        Summary.note(
                "events taken %d, taken again %d, parked and sent again %d, resumed after 410 %d, redirects followed %d"
                        .formatted(
                                every.count() + few.count(),
                                every.repeats() + few.repeats(),
                                parked,
                                resumed,
                                receiver.strayed()));
    }
}
