package org.contractgovernance.query.notary;

import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.contractgovernance.contracts.proof.Checkpoint;
import org.contractgovernance.contracts.proof.Frontier;
import org.contractgovernance.contracts.proof.Hash;
import org.contractgovernance.contracts.proof.Tile;
import org.contractgovernance.contracts.proof.Tiles;
import org.contractgovernance.contracts.proof.signing.Signer;
import org.contractgovernance.query.proof.StoredTiles;
import org.contractgovernance.registers.sql.Sql;
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
        Sql.of(STORED, (Object) trees.toArray(String[]::new))
                .each(
                        connection,
                        row -> known.put(
                                row.getString(1),
                                new KnownNote(row.getLong(2), Objects.requireNonNullElse(row.getString(3), ""))));
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
        List<Sql> grown = new ArrayList<>();
        frontiers.forEach((tree, frontier) -> grown.add(Sql.of(
                "INSERT INTO audit.tree (tree, size) VALUES (?, ?) ON CONFLICT (tree) DO UPDATE SET size = excluded.size",
                tree,
                frontier.size())));
        Sql.runAll(connection, grown);
        List<Sql> tiles = new ArrayList<>();
        added.forEach((key, hashes) ->
                tiles.add(Sql.of("""
                INSERT INTO audit.tile AS kept (tree, level, index, hashes) VALUES (?, ?, ?, ?)
                    ON CONFLICT (tree, level, index) DO UPDATE SET hashes = kept.hashes || excluded.hashes
                """, key.tree(), key.tile().level(), key.tile().index(), hashes.toByteArray())));
        Sql.runAll(connection, tiles);
        added.clear();
        Checkpoints.add(connection, signer, frontiers);
    }
}
