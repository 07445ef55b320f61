package org.contractgovernance.bench.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.database.EmbeddedDatabase;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL 18 as durable as the application's own, in a folder of its own. It can be killed and brought back, on the
 * same port, as its operator would.
 */
public final class PostgreSql implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path folder;
    private final EmbeddedDatabase server;
    private final List<String> command;
    private @Nullable Process recovered;

    private PostgreSql(Path folder, EmbeddedDatabase server) {
        this.folder = folder;
        this.server = server;
        this.command = command(pid());
    }

    /** Starts one in this folder, which is made where it is not there. */
    public static PostgreSql start(Path folder) {
        return new PostgreSql(folder, EmbeddedDatabase.start(folder));
    }

    /** The database that it begins with: empty, with the logins of the application and of the schema's owner. */
    public Database database() {
        return new Database(server.url(), server.application(), server.owner(), server.superuser());
    }

    /** Another database on the same server, as empty and with the same logins. */
    public Database another(String name) {
        return another(name, "template1");
    }

    /** Another database with what is in this one, which must have no connections. */
    public Database copy(String name, Database of) {
        return another(name, of.url().replaceAll("^.*/", ""));
    }

    private Database another(String name, String template) {
        String owner = server.owner().user();
        String application = server.application().user();
        Database made = new Database(
                server.url().replaceAll("/[^/]*$", "/" + name),
                server.application(),
                server.owner(),
                server.superuser());
        asSuperuser(database(), "CREATE DATABASE %s OWNER %s TEMPLATE %s".formatted(name, owner, template));
        asSuperuser(made, "REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(name));
        asSuperuser(made, "GRANT CONNECT ON DATABASE %s TO %s".formatted(name, application));
        asSuperuser(made, "REVOKE ALL ON SCHEMA public FROM PUBLIC");
        return made;
    }

    private static void asSuperuser(Database database, String sql) {
        try (Connection connection = database.connect(database.superuser());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The port that it listens on, also after it was killed and brought back. */
    public int port() {
        return Integer.parseInt(server.url().replaceAll("^.*:([0-9]+)/.*$", "$1"));
    }

    /** Identifier of the process that starts all others. */
    public long pid() {
        try {
            return Long.parseLong(
                    Files.readAllLines(data().resolve("postmaster.pid")).getFirst());
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL is not running in " + folder, e);
        }
    }

    /** Where it keeps its data; {@code log/postgresql.log} in it is its log. */
    public Path data() {
        return folder.resolve("postgres");
    }

    /** Ends all its processes at once, as a crash does (SIGKILL). */
    public void kill() {
        long postmaster = pid();
        List<Long> all = new ArrayList<>(List.of(postmaster));
        all.addAll(Cpu.children(postmaster));
        List<ProcessHandle> processes =
                all.stream().flatMap(each -> ProcessHandle.of(each).stream()).toList();
        processes.forEach(ProcessHandle::destroyForcibly);
        Await.until(PATIENCE, "PostgreSQL is gone", () -> processes.stream().noneMatch(PostgreSql::runs));
        try {
            // as long as it is a zombie PostgreSQL takes it for running, and would not start beside it
            Files.delete(data().resolve("postmaster.pid"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** It is not our child: it may stay as a zombie until its parent looks, and holds nothing any more. */
    private static boolean runs(ProcessHandle process) {
        return process.isAlive() && !Cpu.isZombie(process.pid());
    }

    /** Starts it again as it was started first, and waits until it has recovered; how long that took. */
    public Duration recover() {
        long begun = System.nanoTime();
        List<String> line = new ArrayList<>();
        if (Cpu.isRoot()) {
            // PostgreSQL refuses to be root: in a user namespace of its own it is not
            line.addAll(List.of("unshare", "-U"));
        }
        line.addAll(command);
        try {
            recovered = new ProcessBuilder(line)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("recovered.log").toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Await.until(PATIENCE, "PostgreSQL has recovered", this::answers);
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private boolean answers() {
        Database database = database();
        try (Connection connection = DriverManager.getConnection(
                database.url(),
                database.superuser().user(),
                database.superuser().password())) {
            return connection.isValid(5);
        } catch (SQLException e) {
            if (recovered != null && !recovered.isAlive()) {
                throw new IllegalStateException("PostgreSQL does not start again; see recovered.log in " + folder, e);
            }
            return false;
        }
    }

    private static List<String> command(long pid) {
        try {
            return List.of(Files.readString(Path.of("/proc", Long.toString(pid), "cmdline"))
                    .split("\0"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops it; the folder stays. */
    @Override
    public void close() {
        server.close();
    }
}
