package org.contractgovernance.query.notary;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.contractgovernance.contracts.proof.Hash;
import org.contractgovernance.contracts.proof.Leaf;
import org.contractgovernance.contracts.proof.Node;
import org.contractgovernance.contracts.proof.Tiles;
import org.contractgovernance.contracts.proof.TreeName;
import org.contractgovernance.contracts.proof.signing.Signer;
import org.contractgovernance.query.proof.LeafRow;
import org.contractgovernance.query.proof.StoredTiles;
import org.contractgovernance.registers.sql.Sql;

/**
 * Follows the events, grows the trees of hashes with them, and signs the trees. There are three kinds of tree: that over the whole store,
 * in which an event's place is its position less one; that of the event's contract; and that of the part that the contract's provider may
 * see. The notary is outside the write path: recording never waits for it.
 */
public final class Notary {

    private static final String FROM = """
            SELECT ?
                   -- what was redacted before it got its leaf: the leaf covers what was recorded
                   , (SELECT r.payload_before FROM event_store.redaction r
                       WHERE r.redacted = e.position ORDER BY r.position LIMIT 1)
                   , (SELECT r.metadata_before FROM event_store.redaction r
                       WHERE r.redacted = e.position AND r.metadata_before IS NOT NULL ORDER BY r.position LIMIT 1)
              FROM event_store.event e WHERE e.position >= ? ORDER BY e.position LIMIT ?
            """;

    private final DataSource dataSource;
    private final Signer signer;
    private final int batch;

    private record Recorded(Leaf leaf, String contract, boolean shared) {

        /** The leaf that an event adds to each tree. */
        Map<String, Leaf> leaves() {
            Map<String, Leaf> leaves = new LinkedHashMap<>();
            leaves.put(TreeName.WHOLE_STORE, leaf);
            leaves.put(TreeName.of(contract), leaf);
            if (shared) {
                leaves.put(TreeName.shared(contract), leaf.forProvider());
            }
            return leaves;
        }
    }

    /**
     * @param batch how many events are taken in at a time
     */
    public Notary(DataSource dataSource, Signer signer, int batch) {
        this.dataSource = dataSource;
        this.signer = signer;
        this.batch = batch;
    }

    /** How many events are taken in at a time. */
    int batch() {
        return batch;
    }

    /**
     * Takes in the next events and signs the grown trees, all or nothing. Answers the number of events; fewer than a batch means that the
     * notary has caught up, or that another copy of the application is at work.
     *
     * @throws Altered where a position is missing, or a tree is not as it was signed
     */
    public int step() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                int taken = take(connection);
                connection.commit();
                return taken;
            } catch (StoredTiles.UnreadableTiles e) {
                throw e.why();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private int take(Connection connection) throws SQLException {
        long size = hold(connection);
        if (size < 0) {
            return 0;
        }
        List<Recorded> next = next(connection, size);
        if (next.isEmpty()) {
            return 0;
        }
        Trees trees = new Trees(connection, signer);
        Set<String> touched = new LinkedHashSet<>();
        next.forEach(each -> touched.addAll(each.leaves().keySet()));
        trees.open(touched);
        for (Recorded each : next) {
            each.leaves().forEach((tree, leaf) -> trees.add(tree, leaf.hash()));
        }
        trees.write();
        return next.size();
    }

    /**
     * Locks the tree over the whole store, and so all others, until the transaction ends. Answers its size, or a negative number where
     * another copy of the application has the lock.
     */
    private static long hold(Connection connection) throws SQLException {
        // a copy whose network is gone lets go of the trees, so that another takes them over
        Sql.of("SET LOCAL transaction_timeout = '30s'").run(connection);
        Long size = Sql.of("SELECT size FROM audit.tree WHERE tree = ? FOR UPDATE SKIP LOCKED", TreeName.WHOLE_STORE)
                .first(connection, row -> row.getLong(1));
        return size == null ? -1 : size;
    }

    /**
     * The events from the last signed one on. That event is read again: if it were another one now, the new events would follow the wrong
     * event.
     */
    private List<Recorded> next(Connection connection, long size) throws SQLException {
        List<Recorded> events = new ArrayList<>();
        long expected = Math.max(size, 1);
        Sql from = Sql.of(FROM, LeafRow.COLUMNS, expected, size == 0 ? batch : batch + 1);
        try (PreparedStatement select = from.prepare(connection);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                if (row.getLong(1) != expected) {
                    throw missing(expected);
                }
                events.add(recorded(row));
                expected++;
            }
        }
        if (size > 0 && events.isEmpty()) {
            throw missing(size);
        }
        if (size > 0 && !events.removeFirst().leaf().hash().equals(signed(connection, size))) {
            throw new Altered("position %d is not what it was when it was signed".formatted(size));
        }
        return events;
    }

    private static Altered missing(long position) {
        return new Altered("position %d is missing from the record".formatted(position));
    }

    private static Hash signed(Connection connection, long position) {
        try {
            return new Tiles(new StoredTiles(connection, TreeName.WHOLE_STORE)).at(new Node(0, position - 1));
        } catch (IllegalArgumentException e) {
            throw new Altered("what was signed of position %d is missing".formatted(position));
        }
    }

    private static Recorded recorded(ResultSet row) throws SQLException {
        LeafRow read = LeafRow.of(row);
        Leaf leaf =
                read.leaf(before(row, LeafRow.NEXT, read.payload()), before(row, LeafRow.NEXT + 1, read.metadata()));
        return new Recorded(leaf, read.contract(), read.shared());
    }

    private static Hash before(ResultSet row, int redacted, Hash now) throws SQLException {
        String before = row.getString(redacted);
        return before == null ? now : Hash.fromBase64(before);
    }
}
