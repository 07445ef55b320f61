package org.contractgovernance.query.register;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.contractgovernance.contracts.Visibility;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.contracts.event.UnreadableEvent;
import org.contractgovernance.contracts.register.RegisterName;

/** What one generation of a register could not take in: an event that fails parks its own row, with that row's later events. */
final class Parking {

    /** Parks the whole entity: its event could not even be read, so that nobody knows which row it belongs to. */
    private static final String WHOLE_ENTITY = "";

    private record Place(String entity, String key) {}

    private final RegisterName register;
    private final int generation;
    private final Set<Place> places = new HashSet<>();

    private Parking(RegisterName register, int generation) {
        this.register = register;
        this.generation = generation;
    }

    static Parking of(Connection connection, RegisterName register, int generation) throws SQLException {
        Parking parking = new Parking(register, generation);
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT entity, row_key FROM query.parked WHERE register = ? AND generation = ?")) {
            select.setString(1, register.code());
            select.setInt(2, generation);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    parking.places.add(new Place(row.getString(1), row.getString(2)));
                }
            }
        }
        return parking;
    }

    boolean holds(String entity) {
        return !places.isEmpty() && places.contains(new Place(entity, WHOLE_ENTITY));
    }

    boolean holds(String entity, String key) {
        return !places.isEmpty() && places.contains(new Place(entity, key));
    }

    void parkEntity(Connection connection, StoredEvent event, EventCodec codec, Exception problem) throws SQLException {
        park(connection, event, WHOLE_ENTITY, codec, problem);
    }

    void park(Connection connection, StoredEvent event, String key, EventCodec codec, Exception problem)
            throws SQLException {
        places.add(new Place(event.entity(), key));
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO query.parked
                       (register, generation, entity, row_key, contract, shared, position, event, problem)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                    ON CONFLICT DO NOTHING
                """)) {
            insert.setString(1, register.code());
            insert.setInt(2, generation);
            insert.setString(3, event.entity());
            insert.setString(4, key);
            insert.setString(5, event.contract());
            insert.setBoolean(6, isShared(event, codec));
            insert.setLong(7, event.position());
            insert.setString(8, event.name());
            insert.setString(9, nature(problem));
            insert.executeUpdate();
        }
    }

    /** Whether the provider may know that something is missing: only where the event says that it is shared. */
    private static boolean isShared(StoredEvent event, EventCodec codec) {
        try {
            return codec.readMetadata(event.metadata()).visibility() == Visibility.SHARED;
        } catch (UnreadableEvent e) {
            return false;
        }
    }

    /** What went wrong, without what stood there: texts may name people. */
    private static String nature(Exception problem) {
        return switch (problem) {
            case UnreadableEvent e -> String.valueOf(e.getMessage());
            case SQLException e -> "the database refused the row: SQLSTATE " + e.getSQLState();
            default -> problem.getClass().getSimpleName();
        };
    }

    static void forget(Connection connection, RegisterName register, int generation, String entity)
            throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(
                "DELETE FROM query.parked WHERE register = ? AND generation = ? AND entity = ?")) {
            delete.setString(1, register.code());
            delete.setInt(2, generation);
            delete.setString(3, entity);
            delete.executeUpdate();
        }
    }
}
