package org.contractgovernance.query.export;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.contractgovernance.contracts.proof.Node;
import org.contractgovernance.contracts.proof.Tile;
import org.contractgovernance.contracts.proof.Tiles;

/** The nodes of a tree as the database keeps them, asked for from left to right: the tiles that were asked for last are at hand. */
final class StoredNodes {

    private static final int AT_HAND = 64;

    /** The database could not be asked. */
    static final class Unread extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unread(SQLException cause) {
            super(cause);
        }
    }

    private StoredNodes() {}

    static Node.Source of(Connection connection, String tree) {
        Map<Tile, byte[]> atHand = new LinkedHashMap<>(AT_HAND, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Tile, byte[]> eldest) {
                return size() > AT_HAND;
            }
        };
        Function<Tile, byte[]> stored = tile -> atHand.computeIfAbsent(tile, any -> read(connection, tree, tile));
        return new Tiles(stored);
    }

    private static byte[] read(Connection connection, String tree, Tile tile) {
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
