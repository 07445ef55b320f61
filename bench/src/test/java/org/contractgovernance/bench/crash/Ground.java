package org.contractgovernance.bench.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.contractgovernance.bench.application.Application;
import org.contractgovernance.bench.application.BenchIssuer;
import org.contractgovernance.bench.application.Database;
import org.contractgovernance.bench.application.PostgreSql;
import org.contractgovernance.database.MadeFolder;
import org.contractgovernance.database.QuickFolder;

/** A database, an issuer, and what was asked of them: what is done to them is looked at here. */
final class Ground implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final Path LOGS = Path.of("target", "crash").toAbsolutePath();

    /** How many of those that were done are asked for again each time. */
    private static final int ASKED_AGAIN = Form.LONG ? 100 : 20;

    /** What a rebuilding of all registers may go through each time in the long form. */
    private static final long QUICKLY_REPLAYED = 25_000;

    private static final class Once {
        static final Path FOLDER = folder();
        static final PostgreSql POSTGRES = PostgreSql.start(FOLDER.resolve("database"));
        static final Ground SHARED = new Ground(POSTGRES::database);

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                POSTGRES.close();
                SHARED.close();
                delete(FOLDER);
            }));
        }
    }

    private final Supplier<Database> database;
    private final BenchIssuer issuer = BenchIssuer.start();
    private final Tokens tokens = new Tokens(issuer);
    private final Ledger ledger = new Ledger();
    private final Sender sender = new Sender(ledger);
    private final Examination examination = new Examination(ledger);
    private final Random random = Form.random("ground");
    private long settled;
    private int contracts;
    private int examined;

    /**
     * @param database where it is to be found now
     */
    Ground(Supplier<Database> database) {
        this.database = database;
    }

    /** The one that most of the tests use one after another. */
    static Ground shared() {
        return Once.SHARED;
    }

    /** The database of the shared one. */
    static PostgreSql postgres() {
        return Once.POSTGRES;
    }

    /** In the long form on a disk, and with nothing in it. What is killed leaves the same in memory. */
    private static Path folder() {
        try {
            if (Form.LONG) {
                return Files.createTempDirectory("contract-governance-crash");
            }
            Path folder = QuickFolder.make("contract-governance-crash");
            MadeFolder.copyEmptyTo(folder.resolve("database"));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Database database() {
        return database.get();
    }

    BenchIssuer issuer() {
        return issuer;
    }

    Tokens tokens() {
        return tokens;
    }

    Ledger ledger() {
        return ledger;
    }

    Sender sender() {
        return sender;
    }

    Examination examination() {
        return examination;
    }

    /** A copy of the application on a database, not started. What it prints stays, in {@code target/crash} and a folder of that name. */
    Application copy(String name, Database on) {
        Path folder = LOGS.resolve(name);
        if (Files.exists(folder)) {
            delete(folder);
        }
        return Application.on(on, issuer, folder)
                .withJavaOptions("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m");
    }

    /** A copy of the application that uses the database directly, ready. */
    Application started(String name) {
        Application application = copy(name, database());
        application.start();
        application.awaitReady(PATIENCE);
        return application;
    }

    static URI address(Application application) {
        return URI.create("http://127.0.0.1:" + application.port());
    }

    /** Address of a contract that has just been registered and started through this copy. */
    String contract(String name, Application copy) {
        String reference = "%s-%d".formatted(name, ++contracts);
        URI first = address(copy);
        assertThat(sender.post(first, tokens.administrator(), "/api/v1/contracts", """
                {"contract": "%s", "effectiveOn": "2015-10-01",
                 "details": {"title": "Learning and Achievement", "commissioner": "A council", "provider": "A provider",
                             "startsOn": "2015-10-01", "tier": "gold", "legalRegime": "not-stated", "yearStart": "financial"}}""".formatted(reference)))
                .isEqualTo(201);
        String contract = "/api/v1/contracts/" + reference;
        assertThat(sender.post(first, tokens.administrator(), contract + "/start", "{\"effectiveOn\": \"2015-10-01\"}"))
                .isEqualTo(200);
        return contract;
    }

    /** Clients that turn to these copies, on a contract of their own; at rest until they are let go. */
    Load load(String name, Application... copies) {
        String contract = contract(name, copies[0]);
        List<Supplier<URI>> turnTo = Stream.of(copies)
                .<Supplier<URI>>map(each -> () -> address(each))
                .toList();
        return new Load(contract.replaceAll(".*/", ""), contract, sender, ledger, tokens, turnTo);
    }

    /** Looks at all that was asked since the last time; then has the rest done, and looks again. */
    void examine(String after, Application application) {
        List<Request> requests = ledger.settle();
        examination.look(database(), requests, settled);
        examination.assertFaultless(after);
        haveDone(requests, address(application));
        settled = examination.look(database(), requests, settled);
        examination.lookAtAll(database());
        examination.assertFaultless(after + ", all of it asked for again");
        RegisterRows.awaitAll(database());
        examined++;
        if (Form.LONG && (settled < QUICKLY_REPLAYED || examined % 10 == 0)) {
            replay(after, application);
        }
    }

    private void haveDone(List<Request> requests, URI application) {
        requests.stream()
                .filter(each -> each.end() != Request.End.DONE)
                .forEach(each -> Patience.until(
                        "done in the end: " + each,
                        Duration.ofSeconds(30),
                        () -> sender.send(application, tokens.commissioner(), each)));
        List<Request> again = new ArrayList<>(requests);
        Collections.shuffle(again, random);
        again.stream().limit(ASKED_AGAIN).forEach(each -> sender.send(application, tokens.commissioner(), each));
    }

    /** Rebuilds every register, and holds the rows against those that were there. */
    void replay(String after, Application application) {
        RegisterRows before = RegisterRows.now(database());
        assertThat(sender.post(
                        address(application),
                        tokens.administrator(),
                        "/api/v1/registers/replay",
                        "{\"registers\": []}"))
                .isEqualTo(202);
        RegisterRows.awaitAll(database());
        RegisterRows rebuilt = RegisterRows.now(database());
        assertThat(rebuilt.generations()).isGreaterThan(before.generations());
        assertThat(before.differences(rebuilt))
                .as("after %s. %s", after, Form.said())
                .isEmpty();
    }

    /** Looks at everything that was ever asked, once more. */
    void examineAll(String after, Application application) {
        examination.look(database(), ledger.all(), 0);
        examination.lookAtAll(database());
        examination.assertFaultless(after);
        replay(after, application);
    }

    /** Whatever crashes was foreseen: it is a 503, and no error of the application's own. */
    void assertNothingUnexpected(Application application) {
        try {
            assertThat(Files.readAllLines(application.log()))
                    .noneMatch(line -> line.contains("ProblemAdvice") && line.contains("Unexpected"))
                    .noneMatch(line -> line.contains("nobody thought of"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        issuer.close();
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
