package org.contractgovernance.query.notary;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import javax.sql.DataSource;
import org.contractgovernance.contracts.proof.Hash;
import org.contractgovernance.contracts.proof.Leaf;

/**
 * Follows the events and has the trees of hashes grow with them: the one over the whole store, in which an event's place is its position
 * less one, and the one of the event's contract. It stands outside the write path: whoever records waits for nothing here.
 */
public final class Notary {

    private static final String AFTER = """
            SELECT position, recorded_at, event_id, name, revision, aggregate_id, sequence, contract, payload::text, metadata::text,
                   first.payload_before, first.metadata_before
              FROM event_store.event e LEFT JOIN LATERAL (
                   -- what was redacted before it got its leaf: the leaf covers what was recorded
                   SELECT r.payload_before, r.metadata_before FROM event_store.redaction r WHERE r.redacted = e.position
                    ORDER BY r.position LIMIT 1) AS first ON true
             WHERE position > ? ORDER BY position LIMIT ?
            """;

    private final DataSource dataSource;
    private final int batch;

    /**
     * @param batch how many events are taken in at a time
     */
    public Notary(DataSource dataSource, int batch) {
        this.dataSource = dataSource;
        this.batch = batch;
    }

    /**
     * Takes in the next events, all or none, and answers how many; fewer than a batch: it has caught up, or another copy of the
     * application is at it.
     *
     * @throws IllegalStateException where a position is missing: the record is not whole
     */
    public int step() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                Trees trees = Trees.take(connection);
                int taken = trees == null ? 0 : take(connection, trees);
                connection.commit();
                return taken;
            } catch (StoredTiles.Unread e) {
                throw (SQLException) e.getCause();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private int take(Connection connection, Trees trees) throws SQLException {
        int taken = 0;
        try (PreparedStatement select = connection.prepareStatement(AFTER)) {
            select.setLong(1, trees.size(Trees.WHOLE_STORE));
            select.setInt(2, batch);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    long next = trees.size(Trees.WHOLE_STORE) + 1;
                    if (row.getLong(1) != next) {
                        throw new IllegalStateException("position %d is missing from the record".formatted(next));
                    }
                    Hash leaf = leaf(row).hash();
                    trees.add(Trees.WHOLE_STORE, leaf);
                    trees.add(row.getString(8), leaf);
                    taken++;
                }
            }
        }
        if (taken > 0) {
            trees.write();
        }
        return taken;
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
