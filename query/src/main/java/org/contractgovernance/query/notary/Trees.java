package org.contractgovernance.query.notary;

import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.contractgovernance.contracts.proof.Frontier;
import org.contractgovernance.contracts.proof.Hash;
import org.contractgovernance.contracts.proof.Tile;
import org.contractgovernance.contracts.proof.Tiles;
import org.jspecify.annotations.Nullable;

/** The trees that grow in one transaction, as {@code audit.tree} and {@code audit.tile} keep them. */
final class Trees {

    /** The tree over the whole store. */
    static final String WHOLE_STORE = "";

    private final Connection connection;
    private final Map<String, Frontier> frontiers = new HashMap<>();
    private final Map<Kept, ByteArrayOutputStream> added = new LinkedHashMap<>();

    private record Kept(String tree, Tile tile) {}

    Trees(Connection connection) {
        this.connection = connection;
    }

    /** Takes the tree over the whole store for itself, and so all others; none where another copy of the application has it. */
    static @Nullable Trees take(Connection connection) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT FROM audit.tree WHERE tree = ? FOR UPDATE SKIP LOCKED")) {
            select.setString(1, WHOLE_STORE);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? new Trees(connection) : null;
            }
        }
    }

    /** How many leaves a tree has. */
    long size(String tree) throws SQLException {
        return frontier(tree).size();
    }

    void add(String tree, Hash leaf) throws SQLException {
        frontier(tree).add(leaf, (node, hash) -> {
            if (Tile.keeps(node)) {
                added.computeIfAbsent(new Kept(tree, Tile.of(node)), any -> new ByteArrayOutputStream())
                        .writeBytes(hash.bytes());
            }
        });
    }

    private Frontier frontier(String tree) throws SQLException {
        Frontier known = frontiers.get(tree);
        if (known == null) {
            known = stored(tree);
            frontiers.put(tree, known);
        }
        return known;
    }

    private Frontier stored(String tree) throws SQLException {
        long size;
        try (PreparedStatement select = connection.prepareStatement("SELECT size FROM audit.tree WHERE tree = ?")) {
            select.setString(1, tree);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return Frontier.empty();
                }
                size = row.getLong(1);
            }
        }
        return Frontier.of(size, new Tiles(new StoredTiles(connection, tree)));
    }

    /** Keeps what has been added. */
    void write() throws SQLException {
        try (PreparedStatement grow = connection.prepareStatement(
                "INSERT INTO audit.tree (tree, size) VALUES (?, ?) ON CONFLICT (tree) DO UPDATE SET size = excluded.size")) {
            for (Map.Entry<String, Frontier> each : frontiers.entrySet()) {
                grow.setString(1, each.getKey());
                grow.setLong(2, each.getValue().size());
                grow.addBatch();
            }
            grow.executeBatch();
        }
        try (PreparedStatement add = connection.prepareStatement("""
                INSERT INTO audit.tile AS kept (tree, level, index, hashes) VALUES (?, ?, ?, ?)
                    ON CONFLICT (tree, level, index) DO UPDATE SET hashes = kept.hashes || excluded.hashes
                """)) {
            for (Map.Entry<Kept, ByteArrayOutputStream> each : added.entrySet()) {
                add.setString(1, each.getKey().tree());
                add.setInt(2, each.getKey().tile().level());
                add.setLong(3, each.getKey().tile().index());
                add.setBytes(4, each.getValue().toByteArray());
                add.addBatch();
            }
            add.executeBatch();
        }
        added.clear();
    }
}
