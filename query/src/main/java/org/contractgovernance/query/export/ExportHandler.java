package org.contractgovernance.query.export;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.contractgovernance.contracts.Registers;
import org.contractgovernance.contracts.bundle.BundleQuery.Export;
import org.contractgovernance.contracts.bundle.BundleReader;
import org.contractgovernance.contracts.bundle.BundleRule;
import org.contractgovernance.contracts.bundle.EvidenceBundle;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.contracts.place.Places;
import org.contractgovernance.contracts.proof.TreeName;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.RegistersAsOf;
import org.contractgovernance.registers.fold.Register;
import org.contractgovernance.registers.sql.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Answers with a contract's evidence. The bundle is read on a connection of its own, in a transaction that lasts until the caller has
 * fetched it. So only a few bundles are made at once, fewer for one client, and none takes longer than half an hour.
 */
public final class ExportHandler implements QueryHandler<Export, EvidenceBundle> {

    private static final Duration SIGNED_WITHIN = Duration.ofSeconds(5);
    private static final Duration LOOKS_EVERY = Duration.ofMillis(100);
    private static final Duration REGISTERS_FOLLOW_WITHIN = Duration.ofSeconds(2);

    private final DataSource dataSource;
    private final Registers position;
    private final List<Register<?>> registers;
    private final EventCodec codec;
    private final Places places;

    /**
     * @param dataSource connections that may be held for a long time
     * @param places for bundles in the making, at most as many as such connections
     */
    public ExportHandler(
            DataSource dataSource, Registers position, List<Register<?>> registers, EventCodec codec, Places places) {
        this.dataSource = dataSource;
        this.position = position;
        this.registers = registers;
        this.codec = codec;
        this.places = places;
    }

    @Override
    public Class<Export> question() {
        return Export.class;
    }

    @Override
    public EvidenceBundle answer(Export query, RegistersAsOf snapshot) throws SQLException {
        Places.Place place = places.take(snapshot.caller().client());
        Connection connection = null;
        boolean taken = false;
        try {
            connection = dataSource.getConnection();
            boolean shared = snapshot.caller().seesOnlyWhatIsShared();
            ContractBundle.BundleRequest asked = asked(connection, query, shared);
            long upTo = asked.store().checkpoint().size();
            if (!position.await(upTo, REGISTERS_FOLLOW_WITHIN)) {
                throw BrokenRule.of(GeneralRule.REGISTERS_BEHIND);
            }
            begin(connection);
            ContractBundle bundle = new ContractBundle(connection, place::close, registers, codec, asked);
            taken = true;
            return bundle;
        } finally {
            if (!taken) {
                place.close();
                if (connection != null) {
                    connection.close();
                }
            }
        }
    }

    private static ContractBundle.BundleRequest asked(Connection connection, Export query, boolean shared)
            throws SQLException {
        SignedTree store = store(connection, query);
        SignedTree tree = store == null
                ? null
                : store.latestOf(
                        connection, shared ? TreeName.shared(query.contract()) : TreeName.of(query.contract()));
        if (store == null || tree == null) {
            throw BrokenRule.of(BundleRule.NOT_YET_SIGNED);
        }
        Long since = query.since();
        if (since != null && shared) {
            throw BrokenRule.of(
                            GeneralRule.INVALID_FILTER,
                            "checkpoints of the contract need no proof of their own: every bundle can be compared with them")
                    .at("since");
        }
        if (since != null && (since < 0 || since > store.checkpoint().size())) {
            throw BrokenRule.of(
                            GeneralRule.INVALID_FILTER,
                            "the whole store's tree, as it was last signed, has %d leaves"
                                    .formatted(store.checkpoint().size()))
                    .at("since");
        }
        return new ContractBundle.BundleRequest(
                query.contract(), shared ? BundleReader.PROVIDER : BundleReader.COUNCIL, store, tree, since);
    }

    private static @Nullable SignedTree store(Connection connection, Export query) throws SQLException {
        Long wanted = query.moment().minPosition();
        SignedTree store = SignedTree.store(connection, query.moment().knownAt());
        long looks = SIGNED_WITHIN.dividedBy(LOOKS_EVERY);
        while (wanted != null && (store == null || store.checkpoint().size() < wanted)) {
            if (looks-- == 0 || query.moment().knownAt() != null) {
                throw BrokenRule.of(BundleRule.CHECKPOINTS_BEHIND);
            }
            try {
                Thread.sleep(LOOKS_EVERY);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw BrokenRule.of(BundleRule.CHECKPOINTS_BEHIND);
            }
            store = SignedTree.store(connection, null);
        }
        return store;
    }

    /** Begins the snapshot. A rebuilt register replaces the old one only after the snapshot ends. */
    private static void begin(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        Sql.of("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY").run(connection);
        Sql.of("SET LOCAL transaction_timeout = '30min'").run(connection);
        Sql.of("LOCK TABLE query.generation IN ACCESS SHARE MODE").run(connection);
    }
}
