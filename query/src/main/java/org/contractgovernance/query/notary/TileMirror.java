package org.contractgovernance.query.notary;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.contractgovernance.contracts.proof.Checkpoint;
import org.contractgovernance.contracts.proof.Frontier;
import org.contractgovernance.contracts.proof.Hash;
import org.contractgovernance.contracts.proof.Node;
import org.contractgovernance.contracts.proof.Tile;
import org.contractgovernance.contracts.proof.Tiles;
import org.contractgovernance.contracts.proof.TreeName;
import org.contractgovernance.contracts.proof.signing.Signer;
import org.contractgovernance.query.proof.StoredTiles;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the signed checkpoints and the hash of every event in a folder out of reach of the database's administrator. It takes in only what
 * continues the folder's content. Every copy of the application may have a folder of its own; each folder is then independent evidence.
 */
public final class TileMirror {

    /** The approximate number of events in one step, however many there are. */
    private static final int AT_A_TIME = 1 << 16;

    private final DataSource dataSource;
    private final Signer signer;
    private final OutsideFolder folder;

    /**
     * @param path the folder; created where there is none
     */
    public TileMirror(DataSource dataSource, Signer signer, Path path) {
        this.dataSource = dataSource;
        this.signer = signer;
        this.folder = new OutsideFolder(path);
    }

    /**
     * Takes in what was signed since, unless another copy of the application with the same folder is at work.
     *
     * @return number of events that the folder covers
     * @throws Altered where what was signed does not continue the folder's content
     */
    public long follow() throws SQLException, IOException {
        try (FileChannel lock = folder.hold();
                Connection connection = dataSource.getConnection()) {
            Checkpoint held = held(TreeName.WHOLE_STORE);
            if (lock != null) {
                folder.keys(signer.keys());
                Checkpoint next = held;
                do {
                    held = next;
                    next = follow(connection, held);
                } while (next != null);
            }
            return held == null ? 0 : held.size();
        } catch (StoredTiles.UnreadableTiles e) {
            throw e.why();
        }
    }

    private @Nullable Checkpoint held(String tree) throws IOException {
        String note = folder.checkpoint(tree);
        return note == null ? null : Checkpoints.read(signer, tree, note);
    }

    /** Takes in the next part, and answers the folder's new checkpoint; none where it has caught up. */
    private @Nullable Checkpoint follow(Connection connection, @Nullable Checkpoint before)
            throws SQLException, IOException {
        long held = before == null ? 0 : before.size();
        String latest = Checkpoints.latest(connection, TreeName.WHOLE_STORE);
        long signed = latest == null
                ? 0
                : Checkpoints.read(signer, TreeName.WHOLE_STORE, latest).size();
        if (signed < held) {
            throw new Altered(
                    "the record was rolled back: of %d events that were signed it has %d".formatted(held, signed));
        }
        String next = Checkpoints.next(connection, held, AT_A_TIME);
        if (next == null) {
            return null;
        }
        Checkpoint now = Checkpoints.read(signer, TreeName.WHOLE_STORE, next);
        Map<Tile, ByteArrayOutputStream> added = grown(connection, before, now);
        folder.add(added, held, now.size());
        for (Map.Entry<String, String> each :
                Checkpoints.ofContracts(connection, held, now.size()).entrySet()) {
            goesOn(connection, each.getKey(), Checkpoints.read(signer, each.getKey(), each.getValue()));
            folder.keep(each.getKey(), bytes(each.getValue()));
        }
        folder.keep(TreeName.WHOLE_STORE, bytes(next));
        folder.tidy(added.keySet(), now.size());
        return now;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The new hashes; together with the folder's they must lead to the signed root. */
    private Map<Tile, ByteArrayOutputStream> grown(Connection connection, @Nullable Checkpoint before, Checkpoint now) {
        Map<Tile, ByteArrayOutputStream> added = new LinkedHashMap<>();
        long held = before == null ? 0 : before.size();
        Frontier frontier = Frontier.of(held, new Tiles(tile -> folder.tile(tile, held)));
        if (before != null && !frontier.root().equals(before.root())) {
            throw new Altered("the hashes in the notary's folder are not those of its checkpoint");
        }
        StoredTiles stored = new StoredTiles(connection, TreeName.WHOLE_STORE);
        for (long index = held; index < now.size(); index++) {
            frontier.add(leaf(stored, index), (node, hash) -> {
                if (Tile.keeps(node)) {
                    added.computeIfAbsent(Tile.of(node), any -> new ByteArrayOutputStream())
                            .writeBytes(hash.bytes());
                }
            });
        }
        if (!frontier.root().equals(now.root())) {
            throw new Altered(
                    "the events from %d to %d are not those that were signed".formatted(held + 1, now.size()));
        }
        return added;
    }

    private static Hash leaf(StoredTiles stored, long index) {
        try {
            return new Tiles(stored).at(new Node(0, index));
        } catch (IllegalArgumentException e) {
            throw new Altered("what was signed of position %d is missing".formatted(index + 1));
        }
    }

    /** Requires that a contract's tree begins with the tree of the folder's checkpoint. */
    private void goesOn(Connection connection, String tree, Checkpoint now) throws IOException {
        Checkpoint held = held(tree);
        if (held == null) {
            return;
        }
        Tiles tiles = new Tiles(new StoredTiles(connection, tree));
        try {
            if (held.size() <= now.size()
                    && Frontier.of(held.size(), tiles).root().equals(held.root())
                    && Frontier.of(now.size(), tiles).root().equals(now.root())) {
                return;
            }
        } catch (IllegalArgumentException e) {
            // a tile has lost hashes
        }
        throw new Altered("the tree of %s does not go on from where it was signed at %d".formatted(tree, held.size()));
    }
}
