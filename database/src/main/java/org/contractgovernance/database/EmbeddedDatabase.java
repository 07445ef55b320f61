package org.contractgovernance.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;

/**
 * The application's own PostgreSQL, for where none is configured: as durable as any, in a folder that is kept, on the
 * loopback only, with a password for each login.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String DATABASE = "contract_governance";
    private static final int PORT_LINE = 4;

    /** The major version of the bundled PostgreSQL, which reads no folder of another version. */
    static final String MAJOR_VERSION = "18";

    private final DataFolder folder;
    private final EmbeddedPostgres server;
    private final Login superuser;
    private final Login owner;
    private final Login application;

    private EmbeddedDatabase(DataFolder folder) throws IOException {
        this.folder = folder;
        this.superuser = folder.login(DataFolder.SUPERUSER);
        this.owner = folder.login(DataFolder.OWNER);
        this.application = folder.login(DataFolder.APPLICATION);
        if (!Files.exists(folder.database())) {
            make();
        }
        requireOurVersion(folder.database());
        Leftover.stop(folder.database());
        this.server = run(folder.database()).start();
    }

    /** Starts the server on this folder, which is made at the first start. */
    public static EmbeddedDatabase start(Path dataFolder) {
        DataFolder folder = DataFolder.open(dataFolder);
        try {
            return new EmbeddedDatabase(folder);
        } catch (IOException e) {
            folder.close();
            throw new UnusableDatabase(
                    "the embedded database in %s does not start (%s)".formatted(dataFolder, e.getMessage()),
                    "Its own log says why: the end of postgres/log/postgresql.log in that folder, or what is printed above.",
                    e);
        } catch (RuntimeException | Error e) {
            folder.close();
            throw e;
        }
    }

    private static void requireOurVersion(Path database) throws IOException {
        Path file = database.resolve("PG_VERSION");
        String version = Files.exists(file) ? Files.readString(file).strip() : "";
        if (version.isEmpty()) {
            throw new UnusableDatabase(
                    "%s does not say which PostgreSQL made the database in %s".formatted(file, database),
                    "Put the folder back from a backup as a whole, or set contract-governance.data-folder to another folder.");
        }
        if (!version.equals(MAJOR_VERSION)) {
            throw new UnusableDatabase(
                    "the database in %s was made by PostgreSQL %s, and this release carries PostgreSQL %s"
                            .formatted(database, version, MAJOR_VERSION),
                    "Go on with the release that made it, or carry its content over as \"From one major version of PostgreSQL to the next\" in docs/operating.md says.");
        }
    }

    /** Where the application connects. */
    public String url() {
        return url(server, DATABASE);
    }

    /** May read and append, and make registers. */
    public Login application() {
        return application;
    }

    /** Owns the schema; for migrations. */
    public Login owner() {
        return owner;
    }

    /** May do anything; for making the database, and for tests that show what even it may not. */
    public Login superuser() {
        return superuser;
    }

    /** Made aside and moved into place when it is complete, so that a first start may be killed at any point. */
    private void make() throws IOException {
        Path unfinished = folder.newDatabase();
        if (Files.exists(unfinished)) {
            Leftover.stop(unfinished);
            folder.removeNewDatabase();
        }
        Path passwordFile = folder.ownFile("superuser-password.new");
        Files.writeString(passwordFile, superuser.password());
        // zonky hands "locale" settings to initdb as --name=value; its own "-A trust" comes earlier and loses
        try (EmbeddedPostgres made = run(unfinished)
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", passwordFile.toString())
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .start()) {
            execute(url(made, "postgres"), """
                    CREATE ROLE %1$s LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD '%2$s';
                    CREATE ROLE %3$s LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD '%4$s';
                    """.formatted(
                            owner.user(), owner.password(), application.user(), application.password()));
            execute(url(made, "postgres"), "CREATE DATABASE %s OWNER %s".formatted(DATABASE, owner.user()));
            execute(url(made, DATABASE), """
                    REVOKE ALL ON DATABASE %1$s FROM PUBLIC;
                    GRANT CONNECT ON DATABASE %1$s TO %2$s;
                    REVOKE ALL ON SCHEMA public FROM PUBLIC;
                    """.formatted(DATABASE, application.user()));
        } finally {
            Files.deleteIfExists(passwordFile);
        }
        folder.keepNewDatabase();
    }

    private EmbeddedPostgres.Builder run(Path database) {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(database)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(folder.programs().toFile())
                // the starter stops it, after its connections are closed
                .setRegisterShutdownHook(false)
                // recovery after a crash may take its time
                .setPGStartupWait(Duration.ofMinutes(2))
                .setConnectConfig("password", superuser.password())
                // zonky is made for tests and starts without these three
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_connections", "100")
                .setServerConfig("listen_addresses", "127.0.0.1")
                // into the folder, without the rows and statements that an error is about: they may name people
                .setServerConfig("logging_collector", "on")
                .setServerConfig("log_filename", "postgresql.log")
                .setServerConfig("log_rotation_size", "10MB")
                .setServerConfig("log_min_error_statement", "panic")
                .setServerConfig("log_error_verbosity", "terse");
        if (!System.getProperty("os.name").startsWith("Windows")) {
            builder.setServerConfig("unix_socket_directories", "''");
        }
        return builder;
    }

    private static String url(EmbeddedPostgres server, String database) {
        return url(server.getPort(), database);
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    /** Where the server of this folder listens, which another process runs: PostgreSQL writes it down itself. */
    static String urlOfRunning(Path dataFolder) throws IOException {
        List<String> lines = Files.readAllLines(dataFolder.resolve("postgres").resolve("postmaster.pid"));
        if (lines.size() < PORT_LINE) {
            throw new IOException("the database server in %s is still starting".formatted(dataFolder));
        }
        return url(Integer.parseInt(lines.get(PORT_LINE - 1).strip()), DATABASE);
    }

    private void execute(String url, String sql) throws IOException {
        try (Connection connection = DriverManager.getConnection(url, superuser.user(), superuser.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IOException("the embedded database cannot be made", e);
        }
    }

    @Override
    public void close() {
        try (folder) {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
