package org.contractgovernance.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.contractgovernance.bench.application.Application;
import org.contractgovernance.bench.application.BenchIssuer;
import org.contractgovernance.bench.application.Database;
import org.contractgovernance.bench.application.FastStart;
import org.contractgovernance.bench.application.PostgreSql;
import org.contractgovernance.bench.figures.Results;
import org.contractgovernance.bench.measure.Gauge;
import org.contractgovernance.bench.measure.Meter;
import org.contractgovernance.contracts.access.Role;
import org.jspecify.annotations.Nullable;

/** What every part of the bench uses: one PostgreSQL, one issuer, and the applications that it starts. */
final class World implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofMinutes(10);

    private final long begun = System.nanoTime();
    private final Path folder;
    private final @Nullable Path prepared;
    private final PostgreSql postgres;
    private final BenchIssuer issuer;
    private final Meter meter;
    private final Results results = new Results();
    private final Gauge gauge;
    private final Options options;
    private final List<Application> applications = new CopyOnWriteArrayList<>();
    private final AtomicLong keys = new AtomicLong(1);
    private final Database migrated;
    private final AtomicBoolean closed = new AtomicBoolean();

    World(Options options) {
        this.options = options;
        this.folder = temporary();
        this.prepared = prepared();
        this.postgres = PostgreSql.start(folder.resolve("database"));
        // also where somebody loses patience
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        this.issuer = BenchIssuer.start();
        this.meter = new Meter(postgres);
        this.gauge = new Gauge(meter, results, this::tell);
        this.migrated = migrated();
    }

    private static Path temporary() {
        try {
            Path target = Path.of("target").toAbsolutePath();
            Files.createDirectories(target);
            return Files.createTempDirectory(target, "bench");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable Path prepared() {
        Path script = options.fastStart();
        if (script == null) {
            return null;
        }
        tell("preparing the application");
        Path made = folder.resolve("prepared");
        FastStart.prepare(script, made);
        return made;
    }

    /** A database as the application makes it, with nothing in it: whatever release it is, its own migrations made it. */
    private Database migrated() {
        Database database = postgres.another("migrated");
        application(database, "migrated").stop();
        return database;
    }

    /** A database of this name, with the application's tables and nothing in them. */
    Database database(String name) {
        return postgres.copy(name, migrated);
    }

    /** An application on a database, ready. */
    Application application(Database database, String name) {
        return application(database, name, Map.of());
    }

    /** The same, with more variables in its environment. */
    Application application(Database database, String name, Map<String, String> environment) {
        Application application = Application.on(database, issuer, folder.resolve(name));
        if (prepared != null) {
            application.preparedIn(prepared);
        }
        environment.forEach(application::with);
        applications.add(application);
        meter.add(application);
        application.start();
        application.awaitReady(PATIENCE);
        return application;
    }

    Results results() {
        return results;
    }

    Gauge gauge() {
        return gauge;
    }

    Options options() {
        return options;
    }

    Path folder() {
        return folder;
    }

    String token(Role role) {
        return issuer.token(role);
    }

    /** The next idempotency key, never given before. */
    long key() {
        return keys.getAndIncrement();
    }

    /** Some numbered names. */
    static List<String> names(String kind, int count) {
        return Stream.iterate(1, each -> each + 1)
                .limit(count)
                .map(each -> kind + "-" + each)
                .toList();
    }

    /** How long it has been running. */
    double seconds() {
        return (System.nanoTime() - begun) / 1e9;
    }

    static Instant now() {
        return Instant.now();
    }

    /** A line about how it gets on. */
    @SuppressWarnings("SystemOut") // a program for the command line
    void tell(String line) {
        System.out.printf("%5.0f s  %s%n", seconds(), line);
    }

    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        applications.forEach(Application::close);
        issuer.close();
        postgres.close();
        if (!Boolean.getBoolean("bench.keep")) {
            delete(folder);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
