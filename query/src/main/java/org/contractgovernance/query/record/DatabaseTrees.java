package org.contractgovernance.query.record;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.contractgovernance.contracts.proof.Tile;
import org.jspecify.annotations.Nullable;

/** The trees as the database has them, and what else it knows of events. */
final class DatabaseTrees implements AutoCloseable {

    /** The tree over the whole store. */
    static final String WHOLE_STORE = "";

    private final Connection connection;
    private final PreparedStatement select;

    /** The database could not be asked. */
    static final class Unread extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final SQLException why;

        Unread(SQLException why) {
            super(why);
            this.why = why;
        }

        SQLException why() {
            return why;
        }
    }

    DatabaseTrees(Connection connection) throws SQLException {
        this.connection = connection;
        this.select =
                connection.prepareStatement("SELECT hashes FROM audit.tile WHERE tree = ? AND level = ? AND index = ?");
    }

    /** The last position that is on record. */
    long head() throws SQLException {
        try (PreparedStatement last =
                        connection.prepareStatement("SELECT coalesce(max(position), 0) FROM event_store.event");
                ResultSet row = last.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** How many leaves each tree has; not those over what a contract's provider may see. */
    Map<String, Long> sizes() throws SQLException {
        Map<String, Long> sizes = new HashMap<>();
        try (PreparedStatement trees =
                        connection.prepareStatement("SELECT tree, size FROM audit.tree WHERE tree NOT LIKE '%/%'");
                ResultSet row = trees.executeQuery()) {
            while (row.next()) {
                sizes.put(row.getString(1), row.getLong(2));
            }
        }
        return sizes;
    }

    /**
     * The hashes of a tile; none where it was never begun.
     *
     * @throws Unread where the database cannot be asked
     */
    byte[] hashes(String tree, Tile tile) {
        try {
            select.setString(1, tree);
            select.setInt(2, tile.level());
            select.setLong(3, tile.index());
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getBytes(1) : new byte[0];
            }
        } catch (SQLException e) {
            throw new Unread(e);
        }
    }

    /**
     * What an event was that is gone, as the audit trail still tells.
     *
     * @throws Unread where the database cannot be asked
     */
    Mismatches.@Nullable Gone gone(long position) {
        try (PreparedStatement trail = connection.prepareStatement("""
                SELECT contract, event, event_id, entity FROM query.audit_trail_history WHERE row_key = ? LIMIT 1
                """)) {
            trail.setString(1, "%019d".formatted(position));
            try (ResultSet row = trail.executeQuery()) {
                return row.next()
                        ? new Mismatches.Gone(
                                String.valueOf(row.getString(1)),
                                "%s %s of %s".formatted(row.getString(2), row.getString(3), row.getString(4)))
                        : null;
            }
        } catch (SQLException e) {
            throw new Unread(e);
        }
    }

    @Override
    public void close() throws SQLException {
        select.close();
    }
}
