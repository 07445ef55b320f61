package org.contractgovernance.registers.intake;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.contracts.event.UnreadableEvent;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.term.Visibility;
import org.contractgovernance.registers.fold.FoldFailed;
import org.contractgovernance.registers.sql.Sql;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What one generation of a register could not take in: an event that fails parks its own row, with that row's later events. */
public final class Parking implements ParkedEvents {

    private static final Logger LOG = LoggerFactory.getLogger(Parking.class);

    private final Connection connection;
    private final RegisterName register;
    private final int generation;
    private final EventCodec codec;
    private final Map<WaitingRow, Boolean> places = new HashMap<>();

    /** Knows of nothing that is parked. */
    public Parking(Connection connection, RegisterName register, int generation, EventCodec codec) {
        this.connection = connection;
        this.register = register;
        this.generation = generation;
        this.codec = codec;
    }

    /** Learns what is parked. */
    public void load() throws SQLException {
        Sql.of(
                        "SELECT entity, row_key, shared_position FROM query.parked WHERE register = ? AND generation = ?",
                        register.code(),
                        generation)
                .each(
                        connection,
                        row -> places.put(
                                new WaitingRow(row.getString(1), row.getString(2)), row.getObject(3) != null));
    }

    @Override
    public boolean holds(StoredEvent event, String key) throws SQLException {
        if (places.isEmpty()) {
            return false;
        }
        WaitingRow place = new WaitingRow(event.entity(), key);
        Boolean toldProvider = places.get(place);
        if (toldProvider == null) {
            return false;
        }
        if (!toldProvider && isShared(event)) {
            places.put(place, true);
            tellProvider(event, key);
        }
        return true;
    }

    /** From the first shared event on that a parked row lacks, the provider too is told that the row is incomplete. */
    private void tellProvider(StoredEvent event, String key) throws SQLException {
        Sql.of("""
                        UPDATE query.parked SET shared_position = ?
                         WHERE register = ? AND generation = ? AND entity = ? AND row_key = ? AND shared_position IS NULL
                        """, event.position(), register.code(), generation, event.entity(), key)
                .run(connection);
    }

    @Override
    public void park(StoredEvent event, String key, Exception problem) throws SQLException {
        boolean shared = isShared(event);
        places.put(new WaitingRow(event.entity(), key), shared);
        Sql.of(
                        """
                        INSERT INTO query.parked
                               (register, generation, entity, row_key, contract, position, shared_position, event, problem)
                        VALUES (?, ?, ?, ?, ?, ?, ?::bigint, ?, ?)
                            ON CONFLICT DO NOTHING
                        """,
                        register.code(),
                        generation,
                        event.entity(),
                        key,
                        event.contract(),
                        event.position(),
                        shared ? event.position() : null,
                        event.name(),
                        nature(problem))
                .run(connection);
        LOG.error(
                "{} could not take in position {} ({}): {} is incomplete from there on",
                register.code(),
                event.position(),
                event.name(),
                event.entity());
    }

    @Override
    public void clear() {
        places.clear();
    }

    /** Whether the provider may know that something is missing: only where the event says that it is shared. */
    private boolean isShared(StoredEvent event) {
        try {
            return codec.readMetadata(event.metadata()).visibility() == Visibility.SHARED;
        } catch (UnreadableEvent e) {
            return false;
        }
    }

    /** What went wrong, without what stood there: texts may name people. */
    public static String nature(Exception problem) {
        return switch (problem) {
            case UnreadableEvent e -> String.valueOf(e.getMessage());
            case SQLException e -> "the database refused the row: SQLSTATE " + e.getSQLState();
            case FoldFailed e -> e.nature();
            default -> problem.getClass().getSimpleName();
        };
    }

    /** Forgets what is parked of an entity. */
    public static void forget(Connection connection, RegisterName register, int generation, String entity)
            throws SQLException {
        Sql.of(
                        "DELETE FROM query.parked WHERE register = ? AND generation = ? AND entity = ?",
                        register.code(),
                        generation,
                        entity)
                .run(connection);
    }
}
