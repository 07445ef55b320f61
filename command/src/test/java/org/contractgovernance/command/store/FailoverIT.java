package org.contractgovernance.command.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.contractgovernance.database.EmbeddedDatabase;
import org.contractgovernance.database.MadeFolder;
import org.contractgovernance.database.QuickFolder;
import org.contractgovernance.database.ReadOnlyServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A proxy leads to one server and then to another, as after a failover. The first lives on and only reads; connections that were made
 * to it stay open.
 */
@Timeout(60)
class FailoverIT {

    @TempDir(factory = QuickFolder.class)
    private static Path folder;

    private static EmbeddedDatabase first;
    private static EmbeddedDatabase second;

    private Turning proxy;

    /** With the same logins and schema on both, as a server and its standby have them. */
    @BeforeAll
    static void twoServers() throws IOException {
        first = started("first");
        second = started("second");
    }

    private static EmbeddedDatabase started(String name) throws IOException {
        Path own = folder.resolve(name);
        MadeFolder.copyTo(own);
        return EmbeddedDatabase.start(own);
    }

    @AfterAll
    static void stop() {
        first.close();
        second.close();
    }

    @BeforeEach
    void theFirstWrites() throws Exception {
        writes(first, true);
        writes(second, true);
        proxy = new Turning(port(first));
    }

    @AfterEach
    void close() throws IOException {
        proxy.listening.close();
    }

    @Test
    void whatIsAppendedGoesToTheServerThatWrites() throws Exception {
        try (EventAppender appender = appender()) {
            appender.append(Appending.append("issue:before", 0));
            writes(first, false);
            proxy.leadsTo.set(port(second));

            assertThat(appender.append(Appending.append("issue:after", 0)).count())
                    .isEqualTo(1);
        }
        assertThat(entities(second)).isEqualTo(1);
    }

    @Test
    void nothingIsRecordedAndThatIsSaidWhileNoServerWrites() throws Exception {
        try (EventAppender appender = appender()) {
            // the first too: the appender may have a connection to it already
            writes(first, false);
            writes(second, false);
            proxy.leadsTo.set(port(second));
            assertThatThrownBy(() -> appender.append(Appending.append("issue:nowhere", 0)))
                    .hasMessageContaining("nothing was recorded");

            writes(second, true);
            assertThat(appender.append(Appending.append("issue:later", 0)).count())
                    .isEqualTo(1);
        }
    }

    @Test
    void aPoolLetsGoOfAConnectionThatDoesNotWriteAnyMore() throws Exception {
        try (HikariDataSource pool = pool()) {
            write(pool);
            writes(first, false);
            proxy.leadsTo.set(port(second));

            // at most once for each connection that was made before
            int refused = 0;
            while (!write(pool)) {
                assertThat(++refused).isLessThanOrEqualTo(pool.getMaximumPoolSize());
            }
        }
    }

    @Test
    void aConnectionThatRestedIsLookedAtBeforeItIsUsed() throws Exception {
        try (HikariDataSource pool = pool()) {
            write(pool);
            writes(first, false);
            proxy.leadsTo.set(port(second));
            Thread.sleep(600); // the pool trusts one that was used within half a second

            assertThat(write(pool)).isTrue();
        }
    }

    private EventAppender appender() {
        return new EventAppender(
                new AppendConnection(
                        through(proxy),
                        first.application().user(),
                        first.application().password(),
                        Duration.ofSeconds(10),
                        Duration.ofMinutes(1),
                        Clock.systemUTC()),
                new io.micrometer.core.instrument.simple.SimpleMeterRegistry());
    }

    private HikariDataSource pool() {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(through(proxy));
        pool.setUsername(first.owner().user());
        pool.setPassword(first.owner().password());
        pool.setMaximumPoolSize(4);
        pool.setConnectionTimeout(3000);
        ReadOnlyServer.letGoBy(pool);
        return pool;
    }

    private static boolean write(HikariDataSource pool) {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS event_store.written (n integer)");
            statement.execute("INSERT INTO event_store.written VALUES (1)");
            return true;
        } catch (SQLException e) {
            assertThat(e.getSQLState()).isEqualTo("25006");
            return false;
        }
    }

    private static void writes(EmbeddedDatabase server, boolean writes) throws SQLException {
        String set = writes ? "off" : "on";
        try (Connection connection = DriverManager.getConnection(
                        server.url(),
                        server.superuser().user(),
                        server.superuser().password());
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER SYSTEM SET default_transaction_read_only = " + set);
            statement.execute("SELECT pg_reload_conf()");
            // the server tells its sessions afterwards, all in one go: this one too, which was there before
            while (!set.equals(setting(statement))) {
                Thread.onSpinWait();
            }
        }
    }

    private static String setting(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("SHOW default_transaction_read_only")) {
            row.next();
            return row.getString(1);
        }
    }

    private static long entities(EmbeddedDatabase server) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        server.url(),
                        server.superuser().user(),
                        server.superuser().password());
                Statement statement = connection.createStatement();
                var row = statement.executeQuery(
                        "SELECT count(*) FROM event_store.event WHERE aggregate_id = 'issue:after'")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static int port(EmbeddedDatabase server) {
        return Integer.parseInt(server.url().replaceAll("^.*:([0-9]+)/.*$", "$1"));
    }

    private static String through(Turning proxy) {
        return first.url().replaceAll(":[0-9]+/", ":" + proxy.listening.getLocalPort() + "/");
    }

    /** Leads each new connection to where it is turned at the moment, and leaves those that are there. */
    private static final class Turning {

        private final ServerSocket listening = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        private final AtomicInteger leadsTo;

        Turning(int port) throws IOException {
            leadsTo = new AtomicInteger(port);
            Thread.ofVirtual().start(this::accept);
        }

        private void accept() {
            try {
                while (true) {
                    Socket client = listening.accept();
                    Socket server = new Socket(InetAddress.getLoopbackAddress(), leadsTo.get());
                    Thread.ofVirtual().start(() -> copy(client, server));
                    Thread.ofVirtual().start(() -> copy(server, client));
                }
            } catch (IOException e) {
                // closed
            }
        }

        private static void copy(Socket from, Socket to) {
            try (from;
                    to) {
                from.getInputStream().transferTo(to.getOutputStream());
            } catch (IOException e) {
                // one of the two has gone
            }
        }
    }
}
