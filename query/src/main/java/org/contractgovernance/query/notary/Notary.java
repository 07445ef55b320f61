package org.contractgovernance.query.notary;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.contractgovernance.contracts.Visibility;
import org.contractgovernance.contracts.proof.Hash;
import org.contractgovernance.contracts.proof.Leaf;
import org.contractgovernance.contracts.proof.Node;
import org.contractgovernance.contracts.proof.Signer;
import org.contractgovernance.contracts.proof.Tiles;
import org.contractgovernance.contracts.proof.TreeName;
import org.contractgovernance.query.proof.StoredTiles;

/**
 * Follows the events and has the trees of hashes grow with them, and signs where they have grown to: the one over the whole store, in
 * which an event's place is its position less one, that of the event's contract, and that of what the contract's provider may see. It
 * stands outside the write path: whoever records waits for nothing here.
 */
public final class Notary {

    private static final String FROM = """
            SELECT position, recorded_at, event_id, name, revision, aggregate_id, sequence, contract, payload::text, metadata::text,
                   -- what was redacted before it got its leaf: the leaf covers what was recorded
                   (SELECT r.payload_before FROM event_store.redaction r
                     WHERE r.redacted = e.position ORDER BY r.position LIMIT 1),
                   (SELECT r.metadata_before FROM event_store.redaction r
                     WHERE r.redacted = e.position AND r.metadata_before IS NOT NULL ORDER BY r.position LIMIT 1),
                   metadata ->> 'visibility'
              FROM event_store.event e WHERE position >= ? ORDER BY position LIMIT ?
            """;

    private final DataSource dataSource;
    private final Signer signer;
    private final int batch;

    private record Recorded(Hash leaf, String contract, boolean shared) {}

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
     * Takes in the next events and signs where the trees stand then, all or nothing, and answers how many events there were; fewer than
     * a batch: it has caught up, or another copy of the application is at it.
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
            } catch (StoredTiles.Unread e) {
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
        touched.add(TreeName.WHOLE_STORE);
        for (Recorded each : next) {
            touched.addAll(trees(each));
        }
        trees.open(touched);
        for (Recorded each : next) {
            trees.add(TreeName.WHOLE_STORE, each.leaf());
            trees(each).forEach(tree -> trees.add(tree, each.leaf()));
        }
        trees.write();
        return next.size();
    }

    private static List<String> trees(Recorded event) {
        String contract = event.contract();
        return event.shared()
                ? List.of(TreeName.of(contract), TreeName.shared(contract))
                : List.of(TreeName.of(contract));
    }

    /**
     * Holds the tree over the whole store, and so all others, until the transaction ends; answers its size, or less than nothing where
     * another copy of the application holds it.
     */
    private static long hold(Connection connection) throws SQLException {
        try (Statement limits = connection.createStatement()) {
            // a copy whose network is gone lets go of the trees, so that another takes them over
            limits.execute("SET LOCAL transaction_timeout = '30s'");
        }
        try (PreparedStatement select =
                connection.prepareStatement("SELECT size FROM audit.tree WHERE tree = ? FOR UPDATE SKIP LOCKED")) {
            select.setString(1, TreeName.WHOLE_STORE);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getLong(1) : -1;
            }
        }
    }

    /** The events from the last that was signed on, which is looked at once more: were it another now, they would follow something else. */
    private List<Recorded> next(Connection connection, long size) throws SQLException {
        List<Recorded> events = new ArrayList<>();
        long expected = Math.max(size, 1);
        try (PreparedStatement select = connection.prepareStatement(FROM)) {
            select.setLong(1, expected);
            select.setInt(2, size == 0 ? batch : batch + 1);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    if (row.getLong(1) != expected) {
                        throw missing(expected);
                    }
                    events.add(new Recorded(
                            leaf(row).hash(),
                            row.getString(8),
                            Visibility.SHARED.code().equals(row.getString(13))));
                    expected++;
                }
            }
        }
        if (size > 0 && events.isEmpty()) {
            throw missing(size);
        }
        if (size > 0 && !events.removeFirst().leaf().equals(signed(connection, size))) {
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

    private static Leaf leaf(ResultSet row) throws SQLException {
        return new Leaf(
                row.getObject(3, UUID.class),
                row.getString(4),
                row.getInt(5),
                row.getString(6),
                row.getLong(7),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                recorded(row, 9, 11),
                recorded(row, 10, 12));
    }

    private static Hash recorded(ResultSet row, int text, int redacted) throws SQLException {
        String before = row.getString(redacted);
        return before == null ? Leaf.ofText(row.getString(text)) : Hash.fromBase64(before);
    }
}
