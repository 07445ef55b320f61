package org.contractgovernance.registers.intake;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.registers.sql.Sql;
import org.jspecify.annotations.Nullable;

/**
 * A part of what a replay folds entity by entity: whole entities, in the order in which the event store finds them, with their
 * events up to the horizon. The copy that holds a part's row folds it, in one transaction; a part that was given up half done is begun again.
 *
 * @param until the first entity that is not in it; absent where it goes on to the last
 * @param horizon position of the last event that it takes in
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
    public record PartsProgress(int parts, int left, long events, long horizon) {}

    /** How far the parts have come. */
    public static PartsProgress progress(Connection connection) throws SQLException {
        return Sql.of("""
                SELECT count(*), count(*) FILTER (WHERE events IS NULL), coalesce(sum(events), 0),
                       coalesce(max(horizon), 0)
                  FROM query.replay_part
                """)
                .one(
                        connection,
                        row -> new PartsProgress(row.getInt(1), row.getInt(2), row.getLong(3), row.getLong(4)));
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
        List<Sql> inserts = new ArrayList<>();
        for (int i = 0; i <= bounds.size(); i++) {
            inserts.add(Sql.of(
                    "INSERT INTO query.replay_part (part, from_entity, until_entity, horizon) VALUES (?, ?, ?, ?)",
                    i,
                    i == 0 ? "" : bounds.get(i - 1),
                    i == bounds.size() ? null : bounds.get(i),
                    horizon));
        }
        Sql.runAll(connection, inserts);
    }

    /** Where to cut: every so many of the entities that a sample of the events happened to. */
    private static List<String> bounds(Connection connection, long horizon, int parts) throws SQLException {
        double percent = Math.min(100, 100.0 * SAMPLES * parts / horizon);
        String[] fractions = new String[parts - 1];
        for (int i = 1; i < parts; i++) {
            fractions[i - 1] = Double.toString((double) i / parts);
        }
        return Sql.of("""
                        SELECT DISTINCT bound
                          FROM (SELECT percentile_disc(?::float8[]) WITHIN GROUP (ORDER BY aggregate_id) AS bounds
                                  FROM event_store.event TABLESAMPLE SYSTEM (?)) s,
                               unnest(s.bounds) AS bound
                         WHERE bound IS NOT NULL ORDER BY bound
                        """, fractions, percent).all(connection, row -> row.getString(1));
    }

    /** A part that nobody has folded and nobody else holds, locked until the transaction ends. */
    public static @Nullable ReplayPart claim(Connection connection) throws SQLException {
        return Sql.of("""
                SELECT part, from_entity, until_entity, horizon FROM query.replay_part
                 WHERE events IS NULL ORDER BY part LIMIT 1 FOR UPDATE SKIP LOCKED
                """)
                .first(
                        connection,
                        row -> new ReplayPart(row.getInt(1), row.getString(2), row.getString(3), row.getLong(4)));
    }

    /** Says that it is folded, with so many events. */
    public void folded(Connection connection, long events) throws SQLException {
        Sql.of("UPDATE query.replay_part SET events = ?, folded_at = clock_timestamp() WHERE part = ?", events, number)
                .run(connection);
    }

    /** Waits for the copies that are folding a part, and keeps all copies from beginning another until the transaction ends. */
    public static void lockAll(Connection connection) throws SQLException {
        Sql.of("SELECT FROM query.replay_part ORDER BY part FOR UPDATE").run(connection);
    }

    /** Deletes every part. */
    public static void forgetAll(Connection connection) throws SQLException {
        Sql.of("DELETE FROM query.replay_part").run(connection);
    }
}
