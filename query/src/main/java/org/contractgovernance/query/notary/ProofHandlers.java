package org.contractgovernance.query.notary;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.contractgovernance.contracts.Query;
import org.contractgovernance.contracts.audit.ConsistencyProof;
import org.contractgovernance.contracts.audit.InclusionProof;
import org.contractgovernance.contracts.audit.ProofQuery.Consistency;
import org.contractgovernance.contracts.audit.ProofQuery.ConsistencyOfContract;
import org.contractgovernance.contracts.audit.ProofQuery.Inclusion;
import org.contractgovernance.contracts.audit.ProofQuery.InclusionInContract;
import org.contractgovernance.contracts.audit.ProofQuery.LatestCheckpoint;
import org.contractgovernance.contracts.audit.ProofQuery.LatestCheckpointOfContract;
import org.contractgovernance.contracts.audit.ProofQuery.NotaryKeys;
import org.contractgovernance.contracts.proof.Frontier;
import org.contractgovernance.contracts.proof.Hash;
import org.contractgovernance.contracts.proof.Node;
import org.contractgovernance.contracts.proof.NoteKey;
import org.contractgovernance.contracts.proof.Proofs;
import org.contractgovernance.contracts.proof.Tiles;
import org.contractgovernance.contracts.proof.TreeName;
import org.contractgovernance.contracts.proof.signing.Signer;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.contracts.term.Visibility;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.RegistersAsOf;
import org.contractgovernance.query.proof.StoredTiles;
import org.contractgovernance.registers.sql.Sql;
import org.jspecify.annotations.Nullable;

/** The handlers of questions to the notary. */
public final class ProofHandlers {

    private final Signer signer;

    public ProofHandlers(Signer signer) {
        this.signer = signer;
    }

    /** A handler for each question. */
    public List<QueryHandler<?, ?>> all() {
        return List.of(
                new Of<>(
                        NotaryKeys.class,
                        (query, snapshot) ->
                                signer.keys().stream().map(NoteKey::text).collect(Collectors.joining("\n", "", "\n"))),
                new Of<>(LatestCheckpoint.class, (query, snapshot) -> latest(snapshot, TreeName.WHOLE_STORE)),
                new Of<>(
                        LatestCheckpointOfContract.class,
                        (query, snapshot) -> latest(snapshot, tree(snapshot, query.contract()))),
                new Of<>(
                        Inclusion.class,
                        (query, snapshot) -> new Grown(snapshot, TreeName.WHOLE_STORE, query.size(), "size")
                                .inclusion(query.position() - 1)),
                new Of<>(
                        InclusionInContract.class,
                        (query, snapshot) -> new Grown(snapshot, tree(snapshot, query.contract()), query.size(), "size")
                                .inclusion(place(snapshot, query.contract(), query.position()))),
                new Of<>(
                        Consistency.class,
                        (query, snapshot) ->
                                new Grown(snapshot, TreeName.WHOLE_STORE, query.to(), "to").consistency(query.from())),
                new Of<>(
                        ConsistencyOfContract.class,
                        (query, snapshot) -> new Grown(snapshot, tree(snapshot, query.contract()), query.to(), "to")
                                .consistency(query.from())));
    }

    /** Answers one kind of question. */
    private interface How<Q, A> {
        A answer(Q query, RegistersAsOf snapshot) throws SQLException;
    }

    private record Of<Q extends Query<A>, A>(Class<Q> question, How<Q, A> how) implements QueryHandler<Q, A> {

        @Override
        public A answer(Q query, RegistersAsOf snapshot) throws SQLException {
            try {
                return how.answer(query, snapshot);
            } catch (StoredTiles.UnreadableTiles e) {
                throw e.why();
            }
        }
    }

    private static String tree(RegistersAsOf snapshot, String contract) {
        return snapshot.caller().seesOnlyWhatIsShared() ? TreeName.shared(contract) : TreeName.of(contract);
    }

    private static String latest(RegistersAsOf snapshot, String tree) throws SQLException {
        String note = Checkpoints.latest(snapshot.connection(), tree);
        if (note == null) {
            throw BrokenRule.of(GeneralRule.NOT_SIGNED_YET);
        }
        return note;
    }

    /** The event's place in its contract's tree: the number of earlier events that the caller may see. */
    private static long place(RegistersAsOf snapshot, String contract, long position) throws SQLException {
        boolean everything = !snapshot.caller().seesOnlyWhatIsShared();
        return Sql.of("""
                        SELECT count(*) - 1, max(position) FROM event_store.event
                         WHERE contract = ? AND position <= ? AND (? OR metadata ->> 'visibility' = ?)
                        """, contract, position, everything, Visibility.SHARED.code())
                .one(snapshot.connection(), row -> {
                    if (row.getLong(2) != position) {
                        throw BrokenRule.of(GeneralRule.UNKNOWN_ENTITY).at("position");
                    }
                    return row.getLong(1);
                });
    }

    /** A tree at an earlier size. */
    private final class Grown {

        private final String origin;
        private final Tiles nodes;
        private final long size;

        Grown(RegistersAsOf snapshot, String tree, @Nullable Long asked, String field) throws SQLException {
            origin = TreeName.origin(signer.name(), tree);
            nodes = new Tiles(new StoredTiles(snapshot.connection(), tree));
            long signed = size(snapshot.connection(), tree);
            size = asked == null ? signed : asked;
            if (size < 1 || size > signed) {
                throw signed == 0
                        ? BrokenRule.of(GeneralRule.NOT_SIGNED_YET)
                        : BrokenRule.of(
                                        GeneralRule.INVALID_FILTER,
                                        "from 1 to %d events have been signed".formatted(signed))
                                .at(field);
            }
        }

        private static long size(Connection connection, String tree) throws SQLException {
            return Sql.of("SELECT coalesce(max(size), 0) FROM audit.checkpoint WHERE tree = ?", tree)
                    .one(connection, row -> row.getLong(1));
        }

        private String root(long of) {
            return Frontier.of(of, nodes).root().base64();
        }

        InclusionProof inclusion(long index) {
            if (index < 0 || index >= size) {
                throw BrokenRule.of(GeneralRule.NOT_SIGNED_YET).at("position");
            }
            return new InclusionProof(
                    origin,
                    index,
                    size,
                    nodes.at(new Node(0, index)).base64(),
                    root(size),
                    text(Proofs.inclusion(index, size, nodes)));
        }

        ConsistencyProof consistency(long from) {
            if (from < 1 || from > size) {
                throw BrokenRule.of(
                                GeneralRule.INVALID_FILTER,
                                "a tree of %d events begins with 1 to %d".formatted(size, size))
                        .at("from");
            }
            return new ConsistencyProof(
                    origin, from, root(from), size, root(size), text(Proofs.consistency(from, size, nodes)));
        }

        private static List<String> text(List<Hash> hashes) {
            return hashes.stream().map(Hash::base64).toList();
        }
    }
}
