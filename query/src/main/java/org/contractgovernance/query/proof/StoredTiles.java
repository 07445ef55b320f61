package org.contractgovernance.query.proof;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.contractgovernance.contracts.proof.Tile;
import org.contractgovernance.registers.sql.Sql;

/** The tiles of one tree in the database, with the latest ones in memory. */
public final class StoredTiles implements Function<Tile, byte[]> {

    private static final int AT_HAND = 64;

    private final Connection connection;
    private final String tree;
    private final Map<Tile, byte[]> read = new LinkedHashMap<>(AT_HAND, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Tile, byte[]> eldest) {
            return size() > AT_HAND;
        }
    };

    /** The database could not be queried. */
    public static final class UnreadableTiles extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final SQLException why;

        public UnreadableTiles(SQLException why) {
            super(why);
            this.why = why;
        }

        /** The database's error. */
        public SQLException why() {
            return why;
        }
    }

    /** The tiles of a tree, by the name that the database has for it. */
    public StoredTiles(Connection connection, String tree) {
        this.connection = connection;
        this.tree = tree;
    }

    /**
     * The hashes of a tile; none where the tile was never begun.
     *
     * @throws UnreadableTiles where the database cannot be queried
     */
    @Override
    public byte[] apply(Tile tile) {
        return read.computeIfAbsent(tile, this::stored);
    }

    private byte[] stored(Tile tile) {
        try {
            byte[] stored = Sql.of(
                            "SELECT hashes FROM audit.tile WHERE tree = ? AND level = ? AND index = ?",
                            tree,
                            tile.level(),
                            tile.index())
                    .first(connection, row -> row.getBytes(1));
            return stored == null ? new byte[0] : stored;
        } catch (SQLException e) {
            throw new UnreadableTiles(e);
        }
    }
}
