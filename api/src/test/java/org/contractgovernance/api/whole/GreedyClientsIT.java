package org.contractgovernance.api.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.contractgovernance.api.whole.Sample.expect;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.contractgovernance.api.whole.Running.Answer;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.place.Places;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One client sends slowly, takes nothing, asks for everything at once and goes without a word; whoever else comes is answered within two
 * seconds, and what the greedy one held is free again soon.
 */
@BesideTheOthers
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GreedyClientsIT {

    private static final String CONTRACT = "/api/v1/contracts/" + Sample.PROVIDERS;
    private static final String EVENTS = "/api/v1/events";

    /** Two seconds on a machine of its own; a build may share it, and the first answers are slow. Refused is refused anywhere. */
    private static final Duration HONEST_WAIT = Duration.ofSeconds(4);

    /** Patience is two seconds here; what it has to do with is over by then, and for a slow machine some more. */
    private static final Duration OVER = Duration.ofSeconds(10);

    private static final int ISSUES = 400;
    private static final int WORDS = 7_900;

    private Running application;

    @BeforeAll
    void start() {
        application = Running.startedWith(
                "--contract-governance.connections.patience=2s",
                "--contract-governance.places.streams.most-of-client=2");
        expect(201, application.post(Role.ADMINISTRATOR, "/api/v1/contracts", Sample.registration(Sample.PROVIDERS)));
        expect(200, application.post(Role.ADMINISTRATOR, CONTRACT + "/start", "{\"effectiveOn\":\"2015-10-01\"}"));
    }

    @AfterAll
    void stop() {
        application.stop();
    }

    private Answer honest(Supplier<Answer> asks) {
        long began = System.nanoTime();
        Answer answer = asks.get();
        assertThat(Duration.ofNanos(System.nanoTime() - began))
                .as("whoever is not greedy waits no longer")
                .isLessThan(HONEST_WAIT);
        return answer;
    }

    private void awaitNothingTaken() {
        await().atMost(OVER)
                .untilAsserted(() -> assertThat(application.parts(Places.class))
                        .allSatisfy(each ->
                                assertThat(each.taken()).as(each.kind().code()).isZero()));
    }

    @Test
    void slowBodiesOfOneClientTakeNobodyElsesPlaceAndAreGivenUp() throws Exception {
        List<Wire> slow = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            slow.add(Wire.sends(
                    application,
                    Role.PROVIDER,
                    "POST",
                    CONTRACT + "/kpi-returns",
                    "Content-Type: application/json",
                    "Content-Length: 5000000"));
        }
        Wire.drip(slow);
        Answer empty =
                honest(() -> application.post(Role.COMMISSIONER, CONTRACT + "/kpi-returns", "{\"returns\": []}"));
        assertThat(empty.status()).as(empty.body()).isEqualTo(400);

        List<String> answered = new ArrayList<>();
        for (Wire each : slow) {
            answered.add(each.status());
        }
        assertThat(answered)
                .allMatch(each -> each.startsWith("HTTP/1.1 408") || each.startsWith("HTTP/1.1 503"))
                .anyMatch(each -> each.startsWith("HTTP/1.1 408"))
                .anyMatch(each -> each.startsWith("HTTP/1.1 503"));
        awaitNothingTaken();
        Wire.close(slow);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aShortBodyHasItsTimeTooAndTakesNoPlaceMeanwhile(boolean drips) throws Exception {
        List<Wire> slow = List.of(Wire.sends(
                application,
                Role.PROVIDER,
                "POST",
                CONTRACT + "/issues",
                "Content-Type: application/json",
                "Content-Length: 1000"));
        if (drips) {
            Wire.drip(slow);
        }
        awaitNothingTaken();
        assertThat(slow.getFirst().status()).startsWith("HTTP/1.1 408");
        assertThat(new String(slow.getFirst().rest(), StandardCharsets.UTF_8))
                .contains("application/problem+json")
                .contains("\"body-too-slow\"");
        Wire.close(slow);
    }

    @Test
    void whoHasNoTokenTakesNothingAndIsNotListenedTo() throws Exception {
        List<Wire> slow = new ArrayList<>();
        for (String length : List.of("5000000", "100000", "1000")) {
            slow.add(Wire.sends(
                    application,
                    null,
                    "POST",
                    CONTRACT + "/kpi-returns",
                    "Content-Type: application/json",
                    "Content-Length: " + length));
        }
        Wire.drip(slow);
        awaitNothingTaken();
        for (Wire each : slow) {
            assertThat(each.status()).startsWith("HTTP/1.1 401");
            each.rest();
        }
        await().atMost(OVER).until(() -> slow.stream().noneMatch(Wire::drips));
        Wire.close(slow);
    }

    @Test
    void whoAsksWhetherToSendIsNotToldToBeforeTheTokenWasLookedAt() throws Exception {
        try (Wire wire = Wire.sends(
                application,
                null,
                "POST",
                CONTRACT + "/issues",
                "Content-Type: application/json",
                "Expect: 100-continue",
                "Content-Length: 1000")) {
            assertThat(wire.status()).startsWith("HTTP/1.1 401");
        }
    }

    @Test
    void answersThatNobodyTakesAreBrokenOffAndLeaveOthersTheirPlaces() throws Exception {
        fill();
        List<Wire> unread = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            unread.add(Wire.sends(application, Role.PROVIDER, "GET", CONTRACT + "/export", "Connection: close"));
        }
        for (int i = 0; i < 40; i++) {
            unread.add(Wire.sends(
                    application,
                    Role.PROVIDER,
                    "GET",
                    CONTRACT + "/history",
                    "Accept: application/x-ndjson",
                    "Connection: close"));
        }
        // some are in
        await().atMost(OVER)
                .until(() -> application.parts(Places.class).stream()
                        .anyMatch(each -> each.kind().code().equals("long") && each.taken() >= 4));
        honest(() -> expect(200, application.get(Role.COMMISSIONER, CONTRACT + "/issues?limit=5")));
        honest(() -> expect(201, application.post(Role.COMMISSIONER, CONTRACT + "/issues", Sample.issue(""))));
        honest(() -> expect(
                200,
                application.send(application.to("/actuator/health/readiness").build())));
        HttpRequest export = application.to(CONTRACT + "/export", Role.AUDITOR).build();
        assertThat(application.send(export).status()).isEqualTo(200);

        awaitNothingTaken();
        int brokenOff = 0;
        for (Wire each : unread) {
            String status = each.status();
            byte[] rest = each.rest();
            if (status.startsWith("HTTP/1.1 200")) {
                brokenOff++;
                assertThat(new String(
                                Arrays.copyOfRange(rest, rest.length - 5, rest.length), StandardCharsets.US_ASCII))
                        .as("what is not the whole does not end as the whole does")
                        .isNotEqualTo("0\r\n\r\n");
            } else {
                assertThat(status).startsWith("HTTP/1.1 503");
            }
        }
        assertThat(brokenOff).isBetween(4, 8);
        Wire.close(unread);
    }

    /** So much that no buffer on its way holds it. */
    private void fill() throws Exception {
        Random random = new Random(13);
        try (ExecutorService clients = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < ISSUES; i++) {
                String words = random.ints(WORDS, 0x4e00, 0x9fff)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
                clients.execute(() -> expect(
                        201,
                        application.post(
                                Role.COMMISSIONER,
                                CONTRACT + "/issues",
                                Sample.issue("").replace("Two days after offer day.", words),
                                "Prefer",
                                "wait=10")));
            }
        }
    }

    @Test
    void questionsThatHangLeaveConnectionsForOthers() throws Exception {
        try (var connection = application.superusersDatabase().getConnection();
                var statement = connection.createStatement();
                ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            connection.setAutoCommit(false);
            statement.execute("LOCK TABLE query.audit_trail IN ACCESS EXCLUSIVE MODE");
            for (int i = 0; i < 60; i++) {
                clients.execute(() -> application.get(Role.PROVIDER, CONTRACT + "/audit-trail?limit=1"));
            }
            await().atMost(OVER).until(() -> waitingForLocks() >= 4);
            honest(() -> expect(200, application.get(Role.COMMISSIONER, CONTRACT + "/issues?limit=5")));
            honest(() -> expect(201, application.post(Role.COMMISSIONER, CONTRACT + "/issues", Sample.issue(""))));
            honest(() -> expect(
                    200,
                    application.send(
                            application.to("/actuator/health/readiness").build())));
            assertThat(waitingForLocks())
                    .as("of one client, some of the questions only")
                    .isLessThan(8);
            connection.rollback();
        }
        awaitNothingTaken();
    }

    private long waitingForLocks() {
        return application
                .superuser()
                .sql(
                        "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%audit_trail%'")
                .query(Long.class)
                .single();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Accept: text/event-stream", "Accept: application/json"})
    void aPlaceIsFreeSoonAfterItsClientHasGone(String accept) throws Exception {
        String address = accept.endsWith("json") ? EVENTS + "?wait=30&after=1000000" : EVENTS;
        for (int i = 0; i < 3; i++) {
            List<Wire> both = List.of(
                    Wire.sends(application, Role.RISK_TOOL, "GET", address, accept),
                    Wire.sends(application, Role.RISK_TOOL, "GET", address, accept));
            await().atMost(OVER)
                    .until(() -> application.parts(Places.class).stream()
                            .anyMatch(each -> each.kind().code().equals("streams") && each.taken() == 2));
            Answer third = application.get(Role.RISK_TOOL, EVENTS + "?wait=1");
            assertThat(third.code()).isEqualTo("streams-at-once");
            assertThat(third.header("Retry-After")).isNotEmpty();
            Wire.close(both);
            await().atMost(Duration.ofSeconds(3))
                    .untilAsserted(() -> assertThat(application
                                    .get(Role.RISK_TOOL, EVENTS + "?wait=1")
                                    .status())
                            .isEqualTo(200));
        }
        awaitNothingTaken();
    }

    @Test
    void placesAreToldToPrometheus() {
        String metrics = expect(200, application.get(Role.ADMINISTRATOR, "/actuator/prometheus"))
                .body();
        assertThat(metrics)
                .contains("places_taken{kind=\"streams\"}", "places_most{kind=\"readings\"} 8.0")
                .contains("places_refused_total{kind=\"long\"}");
    }
}
