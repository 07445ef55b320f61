package org.contractgovernance.query.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.contractgovernance.contracts.proof.Tile;
import org.contractgovernance.query.proof.StoredTiles;
import org.contractgovernance.registers.sql.Sql;
import org.jspecify.annotations.Nullable;

/** The trees as the database has them, and what else it knows of events. */
final class DatabaseTrees {

    private final Connection connection;

    DatabaseTrees(Connection connection) {
        this.connection = connection;
    }

    /** The last position that is on record. */
    long head() throws SQLException {
        return Sql.of("SELECT coalesce(max(position), 0) FROM event_store.event")
                .one(connection, row -> row.getLong(1));
    }

    /** How many leaves each tree has. */
    Map<String, Long> sizes() throws SQLException {
        Map<String, Long> sizes = new HashMap<>();
        Sql.of("SELECT tree, size FROM audit.tree")
                .each(connection, row -> sizes.put(row.getString(1), row.getLong(2)));
        return sizes;
    }

    /** The tiles of a tree. */
    Function<Tile, byte[]> tiles(String tree) {
        return new StoredTiles(connection, tree);
    }

    /**
     * What an event was that is gone, as the audit trail still tells.
     *
     * @throws StoredTiles.UnreadableTiles where the database cannot be queried
     */
    Mismatches.@Nullable Gone gone(long position) {
        try {
            return Sql.of("""
                    SELECT contract, event, event_id, entity FROM query.audit_trail_history WHERE row_key = ? LIMIT 1
                    """, "%019d".formatted(position))
                    .first(
                            connection,
                            row -> new Mismatches.Gone(
                                    String.valueOf(row.getString(1)),
                                    "%s %s of %s".formatted(row.getString(2), row.getString(3), row.getString(4))));
        } catch (SQLException e) {
            throw new StoredTiles.UnreadableTiles(e);
        }
    }
}
