package org.contractgovernance.bench.limit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.contractgovernance.bench.application.Database;

/** The same inserts as {@link Pgbench}'s, in a bare loop of our own: for machines that have no pgbench. */
final class JdbcInserts implements Inserts {

    private static final String INSERT = """
            INSERT INTO bench.event (recorded_at, event_id, aggregate_type, aggregate_id, sequence, name, revision, payload, metadata)
            SELECT clock_timestamp(), uuidv7(), 'Issue', 'issue:' || uuidv7(), 0, 'IssueRaised', 1, ?::json, ?::json
              FROM generate_series(1, ?)
            """;

    private final Database database;

    JdbcInserts(Database database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "jdbc loop";
    }

    @Override
    public double oneRow(int clients, Duration time) {
        return run(1, clients, time);
    }

    @Override
    public double hundredRows(int clients, Duration time) {
        return run(100, clients, time);
    }

    private double run(int rows, int clients, Duration time) {
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            long begun = System.nanoTime();
            long deadline = begun + time.toNanos();
            var running = IntStream.range(0, clients)
                    .mapToObj(client -> threads.submit(() -> insertUntil(deadline, rows)))
                    .toList();
            long inserted = 0;
            for (Future<Long> each : running) {
                inserted += each.get();
            }
            return inserted / ((System.nanoTime() - begun) / 1e9);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private long insertUntil(long deadline, int rows) throws SQLException {
        long inserted = 0;
        try (Connection connection = database.connect(database.superuser());
                PreparedStatement statement = connection.prepareStatement(INSERT)) {
            statement.setString(1, EventShaped.PAYLOAD);
            statement.setString(2, EventShaped.METADATA);
            statement.setInt(3, rows);
            while (System.nanoTime() < deadline) {
                inserted += statement.executeUpdate();
            }
        }
        return inserted;
    }
}
