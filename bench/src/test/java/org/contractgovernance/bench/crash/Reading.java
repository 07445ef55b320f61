package org.contractgovernance.bench.crash;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.contractgovernance.bench.application.Database;

/** Who brings the registers on, and whether they stand still: as the database sees it. */
final class Reading {

    /** Whoever moves the reading holds its row until the end of its transaction. */
    private static final String HOLDER = """
            SELECT a.application_name FROM pg_locks l JOIN pg_stat_activity a USING (pid)
             WHERE l.relation = 'query.reading'::regclass AND l.mode = 'RowExclusiveLock' AND a.application_name LIKE 'copy-%'
            """;

    private final Database database;

    Reading(Database database) {
        this.database = database;
    }

    private Connection connect() throws SQLException {
        return database.connect(database.superuser());
    }

    /** Number of the copy that holds the reading just now, as soon as one does that is wanted. */
    int holder(int copies, Predicate<String> wanted) throws SQLException {
        try (Connection connection = connect();
                PreparedStatement select = connection.prepareStatement(HOLDER)) {
            String[] found = new String[1];
            Patience.until("a copy holds the reading", Ground.PATIENCE, () -> {
                for (int i = 0; i < 200; i++) {
                    try (ResultSet row = select.executeQuery()) {
                        if (row.next() && wanted.test(row.getString(1))) {
                            found[0] = row.getString(1);
                            return true;
                        }
                    }
                }
                return false;
            });
            return Integer.parseInt(found[0].substring("copy-".length())) % copies;
        }
    }

    interface Harm {
        void come();
    }

    /** The longest time that the reading had events to take in and did not move, from when the harm comes and for so long after. */
    Duration stoodStill(Harm harm, Duration watched) throws InterruptedException, ExecutionException {
        AtomicBoolean over = new AtomicBoolean();
        AtomicLong moves = new AtomicLong();
        Callable<Duration> watch = () -> longestStandstill(over, moves);
        FutureTask<Duration> watching = new FutureTask<>(watch);
        Thread.ofPlatform().name("watch").start(watching);
        Patience.until("it moves", Ground.PATIENCE, () -> moves.get() > 0);
        harm.come();
        Patience.pause(watched);
        over.set(true);
        return watching.get();
    }

    private Duration longestStandstill(AtomicBoolean over, AtomicLong moves) throws SQLException {
        long longest = 0;
        try (Connection connection = connect();
                PreparedStatement select = connection.prepareStatement("""
                                SELECT position, (SELECT max(position) FROM event_store.event)
                                  FROM query.reading WHERE name = 'live'
                                """)) {
            long last = -1;
            long moved = System.nanoTime();
            while (!over.get()) {
                long position;
                boolean behind;
                try (ResultSet row = select.executeQuery()) {
                    row.next();
                    position = row.getLong(1);
                    behind = position < row.getLong(2);
                }
                long now = System.nanoTime();
                if (position != last) {
                    moves.incrementAndGet();
                } else if (behind) {
                    longest = Math.max(longest, now - moved);
                    continue;
                }
                last = position;
                moved = now;
                Patience.pause(Duration.ofMillis(1));
            }
        }
        return Duration.ofNanos(longest);
    }

    long receipts() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM event_store.receipt")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Receipts of eight days ago. */
    void addOldReceipts(int count) throws SQLException {
        try (Connection connection = connect();
                PreparedStatement insert = connection.prepareStatement("""
                        INSERT INTO event_store.receipt (client, path, key, actor, body_hash, answer, position, created_at)
                        SELECT 'bench', 'POST /old', 'old-' || n, 'person-old', 'none', '{}', 1, now() - interval '8 days'
                          FROM generate_series(1, ?) AS n
                        """)) {
            insert.setInt(1, count);
            insert.executeUpdate();
        }
    }
}
