package org.contractgovernance.query.notary;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.contractgovernance.contracts.proof.Tile;

/** The tiles of one tree, each read once. */
final class StoredTiles implements Function<Tile, byte[]> {

    private final Connection connection;
    private final String tree;
    private final Map<Tile, byte[]> read = new HashMap<>();

    /** The database could not be asked. */
    static final class Unread extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unread(SQLException cause) {
            super(cause);
        }
    }

    StoredTiles(Connection connection, String tree) {
        this.connection = connection;
        this.tree = tree;
    }

    /**
     * Its hashes; none where it was never begun.
     *
     * @throws Unread where the database cannot be asked
     */
    @Override
    public byte[] apply(Tile tile) {
        return read.computeIfAbsent(tile, this::stored);
    }

    private byte[] stored(Tile tile) {
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT hashes FROM audit.tile WHERE tree = ? AND level = ? AND index = ?")) {
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
}
