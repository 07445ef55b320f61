package org.contractgovernance.query.notary;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.contractgovernance.contracts.proof.Checkpoint;
import org.contractgovernance.contracts.proof.Frontier;
import org.contractgovernance.contracts.proof.SignedNote;
import org.contractgovernance.contracts.proof.StoreCommitment;
import org.contractgovernance.contracts.proof.TreeName;
import org.contractgovernance.contracts.proof.signing.Signer;
import org.contractgovernance.registers.sql.Sql;
import org.jspecify.annotations.Nullable;

/** The signed checkpoints of each tree in {@code audit.checkpoint}. */
final class Checkpoints {

    private Checkpoints() {}

    /** The latest checkpoint of a tree; none where there is none yet. */
    static @Nullable String latest(Connection connection, String tree) throws SQLException {
        return Sql.of("SELECT note FROM audit.checkpoint WHERE tree = ? ORDER BY size DESC LIMIT 1", tree)
                .first(connection, row -> row.getString(1));
    }

    /**
     * The next checkpoint of the whole store: the last one within a number of events, otherwise the first one after.
     *
     * @param size after the one of this size
     */
    static @Nullable String next(Connection connection, long size, int events) throws SQLException {
        return Sql.of("""
                        SELECT coalesce(
                            (SELECT note FROM audit.checkpoint WHERE tree = '' AND size > ? AND size <= ? ORDER BY size DESC LIMIT 1),
                            (SELECT note FROM audit.checkpoint WHERE tree = '' AND size > ? ORDER BY size LIMIT 1))
                        """, size, size + events, size).first(connection, row -> row.getString(1));
    }

    /**
     * The latest of each contract's tree that was signed while the whole store grew, by tree.
     *
     * @param from after the whole store had come to this position
     * @param to and not after this one
     */
    static Map<String, String> ofContracts(Connection connection, long from, long to) throws SQLException {
        Map<String, String> notes = new LinkedHashMap<>();
        Sql.of("""
                        SELECT DISTINCT ON (tree) tree, note FROM audit.checkpoint
                         WHERE position > ? AND position <= ? AND tree <> '' ORDER BY tree, size DESC
                        """, from, to).each(connection, row -> notes.put(row.getString(1), row.getString(2)));
        return notes;
    }

    /** Signs the present state of grown trees; the whole store's tree is among them. */
    static void add(Connection connection, Signer signer, Map<String, Frontier> grown) throws SQLException {
        Frontier store = Objects.requireNonNull(grown.get(TreeName.WHOLE_STORE));
        StoreCommitment commitment = new StoreCommitment(store.size(), store.root());
        List<Sql> inserts = new ArrayList<>();
        for (Map.Entry<String, Frontier> each : grown.entrySet()) {
            String tree = each.getKey();
            // how far the store has come is not for the provider: it would tell that something else was recorded
            boolean alone = tree.equals(TreeName.WHOLE_STORE) || TreeName.isShared(tree);
            Checkpoint checkpoint = new Checkpoint(
                    TreeName.origin(signer.name(), tree),
                    each.getValue().size(),
                    each.getValue().root(),
                    alone ? List.of() : List.of(commitment.line()));
            inserts.add(Sql.of(
                    "INSERT INTO audit.checkpoint (tree, size, position, note) VALUES (?, ?, ?, ?)",
                    tree,
                    checkpoint.size(),
                    store.size(),
                    signer.sign(checkpoint.text()).note()));
        }
        Sql.runAll(connection, inserts);
    }

    /**
     * Reads a checkpoint that this notary signed.
     *
     * @throws Altered where this notary did not sign it
     */
    static Checkpoint read(Signer signer, String tree, String note) {
        try {
            SignedNote signed = SignedNote.read(note);
            Checkpoint checkpoint = Checkpoint.read(signed.text());
            if (signer.signed(signed) && checkpoint.origin().equals(TreeName.origin(signer.name(), tree))) {
                return checkpoint;
            }
        } catch (IllegalArgumentException e) {
            // a checkpoint that cannot be read was not signed by this notary either
        }
        throw new Altered("a checkpoint of %s was signed by none of the notary's keys".formatted(called(tree)));
    }

    /** A tree's name in messages. */
    static String called(String tree) {
        return tree.equals(TreeName.WHOLE_STORE) ? "the whole store" : tree;
    }
}
