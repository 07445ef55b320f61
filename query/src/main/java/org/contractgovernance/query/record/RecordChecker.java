package org.contractgovernance.query.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.contracts.proof.Checkpoint;
import org.contractgovernance.contracts.proof.TreeName;
import org.contractgovernance.contracts.record.RecordChecks.CheckPhase;
import org.contractgovernance.contracts.record.RecordReport;
import org.contractgovernance.query.proof.StoredTiles;
import org.contractgovernance.registers.check.Parity;
import org.contractgovernance.registers.fold.Register;
import org.jspecify.annotations.Nullable;

/**
 * Checks the record at one moment: compares every event of the store with its leaf, and every version of every row with the row that the
 * events make. A check only reads.
 */
public final class RecordChecker {

    private static final int PAUSE_EVERY = 500;

    private final DataSource dataSource;
    private final Collection<? extends Register<?>> registers;
    private final EventCodec codec;
    private final OutsideTiles outside;

    /** Is told how far a check has come. */
    @FunctionalInterface
    public interface CheckProgress {

        /** Nobody wants to know. */
        CheckProgress UNTOLD = (phase, done, of) -> {};

        /** So many events have been looked at, of so many; may wait, or throw where the check is not to go on. */
        void told(CheckPhase phase, long done, long of);
    }

    /**
     * @param outside what is kept of the trees outside the database
     */
    public RecordChecker(
            DataSource dataSource,
            Collection<? extends Register<?>> registers,
            EventCodec codec,
            OutsideTiles outside) {
        this.dataSource = dataSource;
        this.registers = registers;
        this.codec = codec;
        this.outside = outside;
    }

    /**
     * Checks.
     *
     * @param contracts references of the contracts that are told of, and whose registers are compared; none named: all. The events of all
     *     are held against their leaves, since one tree is over all
     */
    public RecordReport check(Set<String> contracts, CheckProgress progress) throws SQLException {
        // before the moment is fixed: whatever was signed by then is in it
        Checkpoint signed = outside.signed();
        try (Parity moment = Parity.open(dataSource, registers, codec)) {
            DatabaseTrees trees = new DatabaseTrees(moment.connection());
            CheckFindings findings = new CheckFindings();
            Count count = new Count(progress, trees.head());
            Map<String, Long> events = leaves(moment.connection(), trees, signed, findings, count);
            count.begin(CheckPhase.REGISTERS);
            Parity.Compared compared = moment.compare(contracts, findings, count::more);
            return new RecordReport(
                    count.head,
                    moment.position(),
                    signed == null ? null : signed.size(),
                    told(contracts, events, compared, findings),
                    findings.whole().told(),
                    findings.whole().further(),
                    compared.left());
        } catch (StoredTiles.UnreadableTiles e) {
            throw e.why();
        }
    }

    /** Holds every event against its leaf, and answers how many each contract has. */
    Map<String, Long> leaves(
            Connection connection,
            DatabaseTrees trees,
            @Nullable Checkpoint signed,
            CheckFindings findings,
            Count count)
            throws SQLException {
        Map<String, Long> sizes = trees.sizes();
        Long whole = sizes.remove(TreeName.WHOLE_STORE);
        LeafCheck store = new LeafCheck(
                signed,
                outside::hashes,
                whole == null ? 0 : whole,
                trees.tiles(TreeName.WHOLE_STORE),
                trees::gone,
                StoredEvents.ahead(connection),
                findings);
        ContractTrees own = new ContractTrees(sizes, trees::tiles, outside::signed);
        count.begin(CheckPhase.LEAVES);
        new StoredEvents(connection, codec, findings).each(leaf -> {
            store.take(leaf);
            own.take(leaf);
            count.one();
        });
        store.end();
        own.end(contract -> findings.of(contract).areFaults(), findings);
        return own.events();
    }

    private static List<RecordReport.OneContract> told(
            Set<String> contracts, Map<String, Long> events, Parity.Compared compared, CheckFindings findings) {
        Set<String> all = new TreeSet<>(contracts);
        if (contracts.isEmpty()) {
            all.addAll(events.keySet());
            all.addAll(compared.rows().keySet());
            findings.contracts().forEach(all::add);
        }
        List<RecordReport.OneContract> told = new ArrayList<>();
        for (String contract : all) {
            CheckFindings.Some found = findings.of(contract);
            told.add(new RecordReport.OneContract(
                    contract,
                    events.getOrDefault(contract, 0L),
                    compared.rows().getOrDefault(contract, 0L),
                    found.told(),
                    found.further(),
                    null));
        }
        return told;
    }

    /** How far the check has come: it goes through the events twice. */
    static final class Count {

        private final CheckProgress progress;
        private final long head;
        private CheckPhase phase = CheckPhase.LEAVES;
        private long done;

        Count(CheckProgress progress, long head) {
            this.progress = progress;
            this.head = head;
        }

        void begin(CheckPhase next) {
            phase = next;
            done = next == CheckPhase.LEAVES ? 0 : head;
            more(0);
        }

        void one() {
            if (++done % PAUSE_EVERY == 0) {
                more(0);
            }
        }

        void more(long events) {
            done += events;
            progress.told(phase, done, 2 * head);
        }
    }
}
