package org.contractgovernance.query.export;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.contractgovernance.contracts.proof.Checkpoint;
import org.contractgovernance.contracts.proof.SignedNote;
import org.contractgovernance.contracts.proof.Tie;
import org.contractgovernance.contracts.proof.TreeName;
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
        try (PreparedStatement select = connection.prepareStatement("""
                SELECT note FROM audit.checkpoint WHERE tree = ? AND (made_at <= ? OR ?) ORDER BY size DESC LIMIT 1
                """)) {
            select.setString(1, TreeName.WHOLE_STORE);
            select.setObject(2, OffsetDateTime.ofInstant(knownAt == null ? Instant.EPOCH : knownAt, ZoneOffset.UTC));
            select.setBoolean(3, knownAt == null);
            return read(TreeName.WHOLE_STORE, select);
        }
    }

    /** The latest signed state of another tree that is no later than this one; none where there is none. */
    @Nullable SignedTree latestOf(Connection connection, String other) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                SELECT note FROM audit.checkpoint
                 WHERE tree = ? AND position <= ?
                 ORDER BY size DESC LIMIT 1
                """)) {
            select.setString(1, other);
            select.setLong(2, checkpoint.size());
            return read(other, select);
        }
    }

    private static @Nullable SignedTree read(String tree, PreparedStatement select) throws SQLException {
        try (ResultSet row = select.executeQuery()) {
            if (!row.next()) {
                return null;
            }
            String note = row.getString(1);
            return new SignedTree(
                    tree, note, Checkpoint.read(SignedNote.read(note).text()));
        }
    }

    /** The size of the whole store's tree when this contract's tree was signed. */
    long tiedSize() {
        Tie tie = Tie.in(checkpoint);
        if (tie == null) {
            throw new IllegalStateException(
                    "the checkpoint of %s does not say how large the store was".formatted(tree));
        }
        return tie.size();
    }
}
