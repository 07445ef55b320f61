package org.contractgovernance.bench.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.contractgovernance.bench.load.Connection;
import org.contractgovernance.bench.load.LoadRequest;
import org.contractgovernance.bench.load.LostConnection;
import org.contractgovernance.contracts.proof.signing.Signer;
import org.jspecify.annotations.Nullable;

/**
 * The packaged application as a process of its own, on a port that it keeps over restarts. Several may share a database.
 *
 * <p>Which jar it is, {@code -Dbench.jar} says; {@code -Dbench.java.options} adds options of its JVM. What it prints is in
 * {@link #log()}.
 *
 * <pre>{@code
 * try (PostgreSql postgres = PostgreSql.start(folder.resolve("database"));
 *         Issuer issuer = Issuer.start();
 *         Application application = Application.on(postgres.database(), issuer, folder.resolve("one"))) {
 *     application.start();
 *     application.awaitReady(Duration.ofMinutes(1));
 *     try (Connection connection = application.connect()) {
 *         int status = connection.send(Request.get("/api/v1/contracts", issuer.token(Role.AUDITOR)));
 *     }
 *     application.kill();
 * }
 * }</pre>
 */
public final class Application implements AutoCloseable {

    private static final byte[] READINESS = LoadRequest.get("/actuator/health/readiness", null);
    private static final Duration TO_STOP = Duration.ofSeconds(40);

    /** One for all: copies of the application that share a database sign with the same key. */
    private static final String NOTARY_KEY = Signer.newKey();

    private final Path folder;
    private final int port;
    private final Map<String, String> environment = new LinkedHashMap<>();
    private final List<String> javaOptions = new ArrayList<>();
    private @Nullable Path prepared;
    private @Nullable Process process;
    private long startedNanos;

    private Application(Path folder) {
        this.folder = folder;
        this.port = freePort();
    }

    static Path jar() {
        Path jar = Path.of(System.getProperty("bench.jar", "")).toAbsolutePath().normalize();
        if (!Files.isRegularFile(jar)) {
            throw new IllegalStateException(
                    "there is no packaged application at %s; name one with -Dbench.jar".formatted(jar));
        }
        return jar;
    }

    /** One that will use this database and believe this issuer, with its log in this folder; not started yet. */
    public static Application on(Database database, BenchIssuer issuer, Path folder) {
        Path key = folder.resolve("notary-key.pem");
        try {
            Files.createDirectories(folder);
            Files.writeString(key, NOTARY_KEY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Application(folder)
                .with("SPRING_DATASOURCE_URL", database.url())
                .with("SPRING_DATASOURCE_USERNAME", database.application().user())
                .with("SPRING_DATASOURCE_PASSWORD", database.application().password())
                .with("SPRING_FLYWAY_USER", database.owner().user())
                .with("SPRING_FLYWAY_PASSWORD", database.owner().password())
                .with("SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUER_URI", issuer.uri())
                .with("CONTRACT_GOVERNANCE_AUDIENCE", BenchIssuer.AUDIENCE)
                .with("CONTRACT_GOVERNANCE_NOTARY_NAME", "bench.invalid")
                .with("CONTRACT_GOVERNANCE_NOTARY_KEY", key.toString())
                .with(
                        "CONTRACT_GOVERNANCE_NOTARY_FOLDER",
                        folder.resolve("notary").toString())
                .with("CONTRACT_GOVERNANCE_SAMPLES", "false")
                .withJavaOptions("-Daxoniq.update-checker.disabled=true")
                .withJavaOptions(System.getProperty("bench.java.options", "").split(" "));
    }

    /** Sets a variable of its environment, from the next start on. */
    public Application with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** Adds options of its JVM, from the next start on. */
    public Application withJavaOptions(String... options) {
        List.of(options).stream().filter(each -> !each.isBlank()).forEach(javaOptions::add);
        return this;
    }

    /** Starts it from a folder that {@link FastStart} has prepared, from the next start on. */
    public Application preparedIn(Path made) {
        prepared = made;
        return this;
    }

    /** Starts the process, and does not wait for it. */
    public void start() {
        if (isAlive()) {
            throw new IllegalStateException("it runs already");
        }
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        Path from = prepared;
        if (from == null) {
            line.addAll(javaOptions);
            line.addAll(List.of("-jar", jar().toString()));
        } else {
            line.addAll(List.of("-XX:AOTCache=application.aot", "@java.options"));
            line.addAll(javaOptions);
            line.addAll(List.of("-jar", "application.jar"));
        }
        ProcessBuilder builder = new ProcessBuilder(line)
                .directory((from == null ? folder : from).toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment()
                .keySet()
                .removeIf(each -> each.startsWith("SPRING_")
                        || each.startsWith("CONTRACT_GOVERNANCE_")
                        || each.startsWith("SERVER_"));
        builder.environment().putAll(environment);
        builder.environment().put("SERVER_PORT", Integer.toString(port));
        builder.environment().put("SERVER_ADDRESS", "127.0.0.1");
        try {
            startedNanos = System.nanoTime();
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it says that it is ready; how long that took from the start on. Throws where the process ends instead. */
    public Duration awaitReady(Duration atMost) {
        Await.until(atMost, "ready, port %d; see %s".formatted(port, log()), () -> {
            if (!isAlive()) {
                throw new IllegalStateException("the application ended instead of getting ready; see " + log());
            }
            return isReady();
        });
        return Duration.ofNanos(System.nanoTime() - startedNanos);
    }

    /** Whether it says that it is ready. */
    public boolean isReady() {
        try (Connection connection = connect()) {
            return connection.send(READINESS) == 200;
        } catch (LostConnection e) {
            return false;
        }
    }

    /** A connection to it; the caller closes it. */
    public Connection connect() {
        return Connection.to(port);
    }

    public int port() {
        return port;
    }

    /** Identifier of its process, also once that has ended. */
    public long pid() {
        return running().pid();
    }

    public boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** Memory that it has in RAM. */
    public long residentBytes() {
        return Cpu.residentBytes(pid());
    }

    /** What it has printed since its first start. */
    public Path log() {
        return folder.resolve("application.log");
    }

    /** Asks it to stop (SIGTERM) and waits until it has; how long that took. */
    public Duration stop() {
        long begun = System.nanoTime();
        running().destroy();
        awaitEnd(TO_STOP);
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** Ends it at once, as a crash does (SIGKILL). */
    public void kill() {
        running().destroyForcibly();
        awaitEnd(TO_STOP);
    }

    private void awaitEnd(Duration atMost) {
        try {
            if (!running().waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException(
                        "it does not end within %d s; see %s".formatted(atMost.toSeconds(), log()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Process running() {
        if (process == null) {
            throw new IllegalStateException("it was not started");
        }
        return process;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends it, where it still runs. */
    @Override
    public void close() {
        if (isAlive()) {
            kill();
        }
    }
}
