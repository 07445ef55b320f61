package org.contractgovernance.registers.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.contractgovernance.registers.sql.Sql;

/** Reads the event store in the order of positions, which has no gaps: what follows a position is the next one. */
public final class EventLog {

    private static final String EVENT = """
            SELECT position, recorded_at, event_id, aggregate_id, sequence, name, revision, contract, payload, metadata
              FROM event_store.event
            """;

    private static final String AFTER = EVENT + " WHERE position > ? ORDER BY position LIMIT ?";

    // "+ 0": where the table was never analysed, PostgreSQL would have the index of positions find nearly all of it, to
    // leave out a few

    private static final String OF_ENTITIES = EVENT + """
             WHERE aggregate_id >= ? AND aggregate_id < ? AND position + 0 <= ? ORDER BY aggregate_id, sequence""";

    private static final String OF_ENTITIES_TO_THE_LAST =
            EVENT + " WHERE aggregate_id >= ? AND position + 0 <= ? ORDER BY aggregate_id, sequence";

    private static final String OF_CONTRACT =
            EVENT + " WHERE contract = ? AND position + 0 <= ? ORDER BY aggregate_id, sequence";

    private static final int AT_A_TIME = 1_000;

    private static final String OF_ENTITY = EVENT + " WHERE aggregate_id = ? AND position + 0 <= ? ORDER BY sequence";

    private EventLog() {}

    /** The events after a position, and no more than so many of them. */
    public static List<StoredEvent> after(Connection connection, long position, int atMost) throws SQLException {
        return Sql.of(AFTER, position, atMost).all(connection, EventLog::event);
    }

    /** The events of an entity in their order, up to a position. */
    public static List<StoredEvent> ofEntity(Connection connection, String entity, long upTo) throws SQLException {
        return Sql.of(OF_ENTITY, entity, upTo).all(connection, EventLog::event);
    }

    /** Takes one event after the other. */
    public interface Sink {
        void take(StoredEvent event) throws SQLException;
    }

    /** The events of a replay's part, each entity's together and in their order; some at a time, within a transaction. */
    public static void ofPart(Connection connection, ReplayPart part, Sink sink) throws SQLException {
        String until = part.until();
        pass(
                connection,
                until == null
                        ? Sql.of(OF_ENTITIES_TO_THE_LAST, part.from(), part.horizon())
                        : Sql.of(OF_ENTITIES, part.from(), until, part.horizon()),
                sink);
    }

    /** The events of a contract, each entity's together and in their order; some at a time, within a transaction. */
    public static void ofContract(Connection connection, String contract, long upTo, Sink sink) throws SQLException {
        pass(connection, Sql.of(OF_CONTRACT, contract, upTo), sink);
    }

    private static void pass(Connection connection, Sql events, Sink sink) throws SQLException {
        try (PreparedStatement select = events.prepare(connection)) {
            select.setFetchSize(AT_A_TIME);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    sink.take(event(row));
                }
            }
        }
    }

    /** Position of the last event; 0 where there is none. */
    public static long head(Connection connection) throws SQLException {
        return Sql.of("SELECT coalesce(max(position), 0) FROM event_store.event")
                .one(connection, row -> row.getLong(1));
    }

    private static StoredEvent event(ResultSet row) throws SQLException {
        return new StoredEvent(
                row.getLong(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getString(3),
                row.getString(4),
                row.getLong(5),
                row.getString(6),
                row.getInt(7),
                row.getString(8),
                row.getString(9),
                row.getString(10));
    }
}
