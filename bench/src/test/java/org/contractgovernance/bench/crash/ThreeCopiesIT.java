package org.contractgovernance.bench.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.contractgovernance.bench.application.Application;
import org.contractgovernance.bench.application.Database;
import org.contractgovernance.bench.crash.Request.End;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Three copies of the application on one database, of which one goes while all three work. */
@EnabledIfSystemProperty(named = "crash.form", matches = "long", disabledReason = "part of the long form")
@Timeout(600)
class ThreeCopiesIT {

    private static final int COPIES = 3;
    private static final int SEEN = Form.LONG ? 300 : 60;
    private static final int SHARED_KEYS = Form.LONG ? 100 : 20;

    /** How long the registers may stand still when whoever brought them on is gone. */
    private static final Duration TAKEN_OVER = Duration.ofSeconds(5);

    /** The same, where a copy is cut off and its half-done work must be given up by the database. */
    private static final Duration TAKEN_OVER_FROM_AFAR = Duration.ofSeconds(20);

    private final Ground ground = Ground.shared();
    private final List<Application> copies = new ArrayList<>();
    private Line line;

    @BeforeEach
    void start() throws IOException {
        line = new Line(Ground.postgres().port());
        for (int i = 0; i < COPIES; i++) {
            Database database = ground.database();
            // the last one is far away
            Database reached = i == COPIES - 1 ? line.to(database) : database;
            copies.add(ground.copy(
                            name(i),
                            new Database(
                                    reached.url() + "?ApplicationName=" + name(i),
                                    reached.application(),
                                    reached.owner(),
                                    reached.superuser()))
                    .with("CONTRACT_GOVERNANCE_RECEIPTS_FIRST_REMOVAL", "PT1S")
                    .with("CONTRACT_GOVERNANCE_RECEIPTS_REMOVAL", "PT1S"));
        }
        copies.forEach(Application::start);
        copies.forEach(each -> each.awaitReady(Ground.PATIENCE));
    }

    private static String name(int copy) {
        return "copy-" + copy;
    }

    @AfterEach
    void stop() throws IOException {
        copies.forEach(Application::close);
        line.close();
        Summary.write(ground);
    }

    @Test
    void oneRecordIsKeptByAllAndWhatOneLeavesAnotherTakesUp() throws Exception {
        Reading reading = new Reading(ground.database());
        try (Load load = ground.load("three-copies", copies.toArray(Application[]::new))) {
            load.workFor(Duration.ofSeconds(1));
            whoeverBringsTheRegistersOnIsKilled(reading, load);
            ground.examine("a copy was killed", copies.getFirst());
            allAnswerTheSame(load);
            oneKeyIsOneRequestWhoeverIsAsked();
            oldReceiptsAreRemovedOnce(reading);
            whatOneRecordsAnotherShows();
            if (Form.LONG) {
                load.workFor(Duration.ZERO);
                whoeverBringsTheRegistersOnIsCutOff(reading, load);
                ground.examine("a copy was cut off", copies.getFirst());
            }
        }
        ground.examineAll("three copies had worked", copies.getFirst());
        for (Application each : copies) {
            ground.assertNothingUnexpected(each);
        }
    }

    private void whoeverBringsTheRegistersOnIsKilled(Reading reading, Load load) throws Exception {
        int reader = reading.holder(COPIES, name -> true);
        Duration stoodStill = reading.stoodStill(() -> copies.get(reader).kill(), Duration.ofSeconds(2));
        load.pause();
        Summary.note("the copy that brought the registers on was killed: they stood still for %d ms"
                .formatted(stoodStill.toMillis()));
        assertThat(stoodStill).as(Form.said()).isLessThan(TAKEN_OVER);
        copies.get(reader).start();
        copies.get(reader).awaitReady(Ground.PATIENCE);
    }

    /** The network of the last copy goes silent while it holds the reading, and the database is not told. */
    private void whoeverBringsTheRegistersOnIsCutOff(Reading reading, Load load) throws Exception {
        reading.holder(COPIES, name -> name.equals(name(COPIES - 1)));
        Duration stoodStill = reading.stoodStill(line::silence, Duration.ofSeconds(25));
        line.open();
        load.pause();
        Summary.note("a copy that may have held the reading was cut off in silence: registers stood still for %d ms"
                .formatted(stoodStill.toMillis()));
        assertThat(stoodStill).as(Form.said()).isLessThan(TAKEN_OVER_FROM_AFAR);
    }

    private void allAnswerTheSame(Load load) {
        RegisterRows.awaitAll(ground.database());
        for (String path :
                List.of("/issues?limit=100", "/early-warnings", "/kpi-scorecard?limit=100", "/audit-trail")) {
            List<String> answers = copies.stream()
                    .map(each -> ground.sender()
                            .read(Ground.address(each), ground.tokens().commissioner(), load.contract() + path))
                    .toList();
            assertThat(answers.getFirst()).as(path).isNotEmpty();
            assertThat(answers).as(path).containsOnly(answers.getFirst());
        }
    }

    private void oneKeyIsOneRequestWhoeverIsAsked() throws InterruptedException, ExecutionException {
        String contract = ground.contract("one-key", copies.getFirst());
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < SHARED_KEYS; i++) {
                Request request = issue("one-key-" + i, contract);
                List<Future<Boolean>> asked = new ArrayList<>();
                for (Application each : copies) {
                    URI copy = Ground.address(each);
                    asked.add(threads.submit(
                            () -> ground.sender().send(copy, ground.tokens().commissioner(), request)));
                }
                for (Future<Boolean> each : asked) {
                    each.get();
                }
                assertThat(request.end()).as(request.toString()).isEqualTo(End.DONE);
            }
        }
        ground.examine("all copies were asked at once", copies.getFirst());
    }

    private Request issue(String mark, String contract) {
        return ground.ledger().add(new Request(mark, Act.RAISE, contract + "/issues", """
                {"type": "problem", "title": "%s", "description": "Asked of several.",
                 "severity": "serious", "priority": "high"}""".formatted(mark)));
    }

    private void oldReceiptsAreRemovedOnce(Reading reading) throws SQLException {
        long before = reading.receipts();
        reading.addOldReceipts(12_000);
        Patience.until("old receipts are removed, and no other", Ground.PATIENCE, () -> reading.receipts() == before);
    }

    private void whatOneRecordsAnotherShows() {
        String contract = ground.contract("seen", copies.getFirst());
        List<Long> nanos = new ArrayList<>();
        for (int i = 0; i < SEEN; i++) {
            Request request = issue("seen-" + i, contract);
            URI one = Ground.address(copies.get(i % COPIES));
            URI other = Ground.address(copies.get((i + 1) % COPIES));
            assertThat(ground.sender().send(one, ground.tokens().commissioner(), request))
                    .isTrue();
            long answered = System.nanoTime();
            String seen = ground.sender()
                    .read(
                            other,
                            ground.tokens().commissioner(),
                            contract + "/issues/" + request.answer().reference() + "?minPosition="
                                    + request.answer().position());
            nanos.add(System.nanoTime() - answered);
            assertThat(seen).contains("seen-" + i);
        }
        nanos.sort(Long::compare);
        Summary.note("recorded through one copy, shown by another after p50 %d ms, p99 %d ms, reading it included"
                .formatted(
                        Duration.ofNanos(nanos.get(SEEN / 2)).toMillis(),
                        Duration.ofNanos(nanos.get(SEEN * 99 / 100)).toMillis()));
        // a wake-up is missed where half of them wait for the next look, half a second later
        assertThat(Duration.ofNanos(nanos.get(SEEN / 2))).isLessThan(Duration.ofMillis(200));
    }
}
