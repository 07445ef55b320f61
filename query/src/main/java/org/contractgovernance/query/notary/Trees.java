package org.contractgovernance.query.notary;

import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.contractgovernance.contracts.proof.Checkpoint;
import org.contractgovernance.contracts.proof.Frontier;
import org.contractgovernance.contracts.proof.Hash;
import org.contractgovernance.contracts.proof.Signer;
import org.contractgovernance.contracts.proof.Tile;
import org.contractgovernance.contracts.proof.Tiles;
import org.contractgovernance.query.proof.StoredTiles;
import org.jspecify.annotations.Nullable;

/**
 * The trees that grow in one transaction, in {@code audit.tree} and {@code audit.tile}. A tree grows from its signed state, and the grown
 * state is signed.
 */
final class Trees {

    private static final String STORED = """
            SELECT t.tree, t.size, (SELECT c.note FROM audit.checkpoint c WHERE c.tree = t.tree ORDER BY c.size DESC LIMIT 1)
              FROM audit.tree t WHERE t.tree = ANY (?)
            """;

    private final Connection connection;
    private final Signer signer;
    private final Map<String, Frontier> frontiers = new LinkedHashMap<>();
    private final Map<TileKey, ByteArrayOutputStream> added = new LinkedHashMap<>();

    private record TileKey(String tree, Tile tile) {}

    private record KnownNote(long size, String note) {}

    Trees(Connection connection, Signer signer) {
        this.connection = connection;
        this.signer = signer;
    }

    /**
     * Prepares trees to grow, and begins new ones.
     *
     * @throws Altered where a tree differs from its last signed state
     */
    void open(Collection<String> trees) throws SQLException {
        Map<String, KnownNote> known = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(STORED)) {
            select.setArray(1, connection.createArrayOf("text", trees.toArray()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    known.put(
                            row.getString(1),
                            new KnownNote(row.getLong(2), Objects.requireNonNullElse(row.getString(3), "")));
                }
            }
        }
        for (String each : trees) {
            KnownNote stored = known.get(each);
            frontiers.put(each, stored == null || stored.size() == 0 ? begun(each, stored) : signed(each, stored));
        }
    }

    private static Frontier begun(String tree, @Nullable KnownNote stored) {
        if (stored != null && !stored.note().isEmpty()) {
            throw new Altered("the tree %s has been emptied".formatted(tree));
        }
        return Frontier.empty();
    }

    private Frontier signed(String tree, KnownNote stored) {
        Checkpoint last = Checkpoints.read(signer, tree, stored.note());
        try {
            Frontier frontier = Frontier.of(stored.size(), new Tiles(new StoredTiles(connection, tree)));
            if (last.size() == stored.size() && last.root().equals(frontier.root())) {
                return frontier;
            }
        } catch (IllegalArgumentException e) {
            // a tile has lost hashes
        }
        throw new Altered(
                "the tree of %s is not as it was signed at %d".formatted(Checkpoints.called(tree), last.size()));
    }

    void add(String tree, Hash leaf) {
        of(tree).add(leaf, (node, hash) -> {
            if (Tile.keeps(node)) {
                added.computeIfAbsent(new TileKey(tree, Tile.of(node)), any -> new ByteArrayOutputStream())
                        .writeBytes(hash.bytes());
            }
        });
    }

    /** A prepared tree. */
    Frontier of(String tree) {
        return Objects.requireNonNull(frontiers.get(tree), tree);
    }

    /** Stores the added part, and signs the trees. */
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
            for (Map.Entry<TileKey, ByteArrayOutputStream> each : added.entrySet()) {
                add.setString(1, each.getKey().tree());
                add.setInt(2, each.getKey().tile().level());
                add.setLong(3, each.getKey().tile().index());
                add.setBytes(4, each.getValue().toByteArray());
                add.addBatch();
            }
            add.executeBatch();
        }
        added.clear();
        Checkpoints.add(connection, signer, frontiers);
    }
}
