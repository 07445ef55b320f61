package org.contractgovernance.query.export;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.contractgovernance.contracts.proof.Checkpoint;
import org.contractgovernance.contracts.proof.SignedNote;
import org.contractgovernance.contracts.proof.StoreCommitment;
import org.contractgovernance.contracts.proof.TreeName;
import org.contractgovernance.registers.sql.Sql;
import org.jspecify.annotations.Nullable;

/**
 * A signed tree.
 *
 * @param tree what it is called in {@code audit.tree}
 * @param note the signed note
 * @param checkpoint what the note says
 */
record SignedTree(String tree, String note, Checkpoint checkpoint) {

    /** The whole store's latest signed tree, or its latest one before a time; none where nothing was signed. */
    static @Nullable SignedTree store(Connection connection, @Nullable Instant knownAt) throws SQLException {
        OffsetDateTime by = OffsetDateTime.ofInstant(knownAt == null ? Instant.EPOCH : knownAt, ZoneOffset.UTC);
        return Sql.of("""
                        SELECT note FROM audit.checkpoint WHERE tree = ? AND (made_at <= ? OR ?) ORDER BY size DESC LIMIT 1
                        """, TreeName.WHOLE_STORE, by, knownAt == null)
                .first(connection, row -> read(TreeName.WHOLE_STORE, row.getString(1)));
    }

    /** The latest signed state of another tree that is no later than this one; none where there is none. */
    @Nullable SignedTree latestOf(Connection connection, String other) throws SQLException {
        return Sql.of("""
                        SELECT note FROM audit.checkpoint
                         WHERE tree = ? AND position <= ?
                         ORDER BY size DESC LIMIT 1
                        """, other, checkpoint.size()).first(connection, row -> read(other, row.getString(1)));
    }

    private static SignedTree read(String tree, String note) {
        return new SignedTree(tree, note, Checkpoint.read(SignedNote.read(note).text()));
    }

    /** The size of the whole store's tree when this contract's tree was signed. */
    long tiedSize() {
        StoreCommitment commitment = StoreCommitment.in(checkpoint);
        if (commitment == null) {
            throw new IllegalStateException(
                    "the checkpoint of %s does not say how large the store was".formatted(tree));
        }
        return commitment.size();
    }
}
