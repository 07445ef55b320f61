package org.contractgovernance.database;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;

/**
 * A real PostgreSQL for tests: one server for the whole JVM, set as the application's own is, and a migrated, empty
 * database with both logins for whoever asks.
 *
 * <p>With Spring: {@code @DynamicPropertySource static void database(DynamicPropertyRegistry registry) {
 * TestDatabase.create().registerWith(registry); }}. Without: {@link #pool()}.
 */
public final class TestDatabase {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private static final class Server {
        static final EmbeddedDatabase RUNNING = start();

        private static EmbeddedDatabase start() {
            try {
                Path folder = QuickFolder.make("contract-governance-test");
                MadeFolder.copyTo(folder);
                EmbeddedDatabase database = EmbeddedDatabase.start(folder);
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    database.close();
                    QuickFolder.delete(folder);
                }));
                return database;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private final String url;

    private TestDatabase(String url) {
        this.url = url;
    }

    /** A new database, migrated by every module on the class path, empty. */
    public static TestDatabase create() {
        EmbeddedDatabase server = Server.RUNNING;
        String name = "test_" + NUMBER.incrementAndGet();
        // one at a time: a template must have no other connection
        synchronized (NUMBER) {
            execute(
                    server.url().replaceAll("/[^/]*$", "/postgres"),
                    server.superuser(),
                    "CREATE DATABASE %s TEMPLATE contract_governance OWNER %s"
                            .formatted(name, server.owner().user()));
        }
        return new TestDatabase(server.url().replaceAll("/[^/]*$", "/" + name));
    }

    public String url() {
        return url;
    }

    /** May read and append, and make registers. */
    public Login application() {
        return Server.RUNNING.application();
    }

    /** Owns the schema. */
    public Login owner() {
        return Server.RUNNING.owner();
    }

    public Login superuser() {
        return Server.RUNNING.superuser();
    }

    /** Tells Spring Boot to use this database, as a configured one. */
    public void registerWith(DynamicPropertyRegistry registry) {
        settings().forEach((name, value) -> registry.add(name, () -> value));
    }

    /** The same as properties of the form {@code name=value}. */
    public List<String> properties() {
        return settings().entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .toList();
    }

    private Map<String, String> settings() {
        return Map.of(
                "spring.datasource.url", url,
                "spring.datasource.username", application().user(),
                "spring.datasource.password", application().password(),
                // an application that waits for its next test holds few of the server's connections
                "spring.datasource.hikari.minimum-idle", "1",
                "spring.flyway.user", owner().user(),
                "spring.flyway.password", owner().password());
    }

    /** A pool of connections of the application's role; the caller closes it. */
    public HikariDataSource pool() {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setUsername(application().user());
        pool.setPassword(application().password());
        pool.setMaximumPoolSize(8);
        pool.setMinimumIdle(1);
        pool.addDataSourceProperty("stringtype", "unspecified");
        return pool;
    }

    /** Asks without a pool, as whoever. */
    public JdbcClient as(Login login) {
        return JdbcClient.create(
                new org.springframework.jdbc.datasource.DriverManagerDataSource(url, login.user(), login.password()));
    }

    /** A connection of one's own, as whoever; the caller closes it. */
    public Connection connect(Login login, String... options) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", login.user());
        properties.setProperty("password", login.password());
        if (options.length > 0) {
            properties.setProperty("options", String.join(" ", options));
        }
        return DriverManager.getConnection(url, properties);
    }

    /** Waits until so many sessions of this database wait for a lock that another one holds. */
    public void awaitWaitingForLocks(int sessions) {
        await("%d sessions that wait".formatted(sessions), """
                SELECT count(*) = ? FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'
                """, sessions);
    }

    /** Waits until the server has ended the session of this connection. */
    public void awaitEnd(Connection connection) throws SQLException {
        await(
                "the end of a session",
                "SELECT NOT EXISTS (SELECT FROM pg_stat_activity WHERE pid = ?)",
                connection.unwrap(PGConnection.class).getBackendPID());
    }

    private void await(String what, String holds, int parameter) {
        try (Connection connection = connect(superuser());
                PreparedStatement look = connection.prepareStatement(holds)) {
            look.setInt(1, parameter);
            Awaitility.await(what)
                    .atMost(Duration.ofSeconds(30))
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(5))
                    .pollInSameThread()
                    .until(() -> holds(look));
        } catch (SQLException e) {
            throw new IllegalStateException(what, e);
        }
    }

    private static boolean holds(PreparedStatement look) throws SQLException {
        try (ResultSet row = look.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static void execute(String url, Login login, String sql) {
        try (Connection connection = DriverManager.getConnection(url, login.user(), login.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
