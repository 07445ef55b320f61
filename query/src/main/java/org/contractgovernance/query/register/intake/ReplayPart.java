package org.contractgovernance.query.register.intake;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a replay's work: whole entities, in the order of the event store, with their events up to the horizon. The holder of a part's
 * row folds the part, in one transaction; a part that was released half done is begun again.
 *
 * @param until the first entity after the part; absent where the part goes on to the last
 * @param horizon position of the last event in the part
 */
public record ReplayPart(int number, String from, @Nullable String until, long horizon) {

    /** So many samples of an event's entity for each part give parts of about the same size. */
    private static final long SAMPLES = 200;

    private static final int MOST_PARTS = 5_000;

    /**
     * How far the parts have come.
     *
     * @param parts how many there are
     * @param left how many of them are not folded yet
     * @param events how many events the others had
     * @param horizon position of the last event that they take in
     */
    public record Progress(int parts, int left, long events, long horizon) {}

    /** How far the parts have come. */
    public static Progress progress(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                        SELECT count(*), count(*) FILTER (WHERE events IS NULL), coalesce(sum(events), 0),
                               coalesce(max(horizon), 0)
                          FROM query.replay_part
                        """);
                ResultSet row = select.executeQuery()) {
            row.next();
            return new Progress(row.getInt(1), row.getInt(2), row.getLong(3), row.getLong(4));
        }
    }

    /**
     * Splits what is on record into parts. The caller holds the replay's reading.
     *
     * @param size about how many events a part is to have: no more than that is to be done again when a copy is killed
     */
    public static void plan(Connection connection, long size) throws SQLException {
        long horizon = EventLog.head(connection);
        int parts = (int) Math.min(MOST_PARTS, horizon / size);
        List<String> bounds = parts > 1 ? bounds(connection, horizon, parts) : List.of();
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO query.replay_part (part, from_entity, until_entity, horizon) VALUES (?, ?, ?, ?)")) {
            for (int i = 0; i <= bounds.size(); i++) {
                insert.setInt(1, i);
                insert.setString(2, i == 0 ? "" : bounds.get(i - 1));
                insert.setString(3, i == bounds.size() ? null : bounds.get(i));
                insert.setLong(4, horizon);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Where to cut: every so many of the entities that a sample of the events happened to. */
    private static List<String> bounds(Connection connection, long horizon, int parts) throws SQLException {
        double percent = Math.min(100, 100.0 * SAMPLES * parts / horizon);
        List<Double> fractions = new ArrayList<>();
        for (int i = 1; i < parts; i++) {
            fractions.add((double) i / parts);
        }
        List<String> bounds = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("""
                SELECT DISTINCT bound
                  FROM (SELECT percentile_disc(?::float8[]) WITHIN GROUP (ORDER BY aggregate_id) AS bounds
                          FROM event_store.event TABLESAMPLE SYSTEM (?)) s,
                       unnest(s.bounds) AS bound
                 WHERE bound IS NOT NULL ORDER BY bound
                """)) {
            Array wanted = connection.createArrayOf("float8", fractions.toArray());
            select.setArray(1, wanted);
            select.setDouble(2, percent);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    bounds.add(row.getString(1));
                }
            }
        }
        return bounds;
    }

    /** A part that is neither folded nor locked; it is then locked until the transaction ends. */
    public static @Nullable ReplayPart claim(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                        SELECT part, from_entity, until_entity, horizon FROM query.replay_part
                         WHERE events IS NULL ORDER BY part LIMIT 1 FOR UPDATE SKIP LOCKED
                        """);
                ResultSet row = select.executeQuery()) {
            return row.next()
                    ? new ReplayPart(row.getInt(1), row.getString(2), row.getString(3), row.getLong(4))
                    : null;
        }
    }

    /** Says that it is folded, with so many events. */
    public void folded(Connection connection, long events) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE query.replay_part SET events = ?, folded_at = clock_timestamp() WHERE part = ?")) {
            update.setLong(1, events);
            update.setInt(2, number);
            update.executeUpdate();
        }
    }

    /** Waits until no part is being folded, and prevents the beginning of another until the transaction ends. */
    public static void lockAll(Connection connection) throws SQLException {
        try (Statement lock = connection.createStatement()) {
            lock.execute("SELECT FROM query.replay_part ORDER BY part FOR UPDATE");
        }
    }

    /** Deletes every part. */
    public static void forgetAll(Connection connection) throws SQLException {
        try (Statement delete = connection.createStatement()) {
            delete.execute("DELETE FROM query.replay_part");
        }
    }
}
