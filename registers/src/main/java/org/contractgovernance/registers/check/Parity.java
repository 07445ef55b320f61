package org.contractgovernance.registers.check;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.registers.fold.Register;
import org.contractgovernance.registers.fold.Shift;
import org.contractgovernance.registers.intake.EntityWalk;
import org.contractgovernance.registers.intake.EventLog;
import org.contractgovernance.registers.intake.ReplayPart;
import org.contractgovernance.registers.intake.StoredEvent;
import org.contractgovernance.registers.sql.Sql;
import org.contractgovernance.registers.table.Catalogue;
import org.contractgovernance.registers.table.Generations;
import org.contractgovernance.registers.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * The registers in use as they stand at one moment, to be held against what their events make of them. The rows are folded afresh, entity
 * by entity, and compared with every version that the tables have; nothing is written.
 *
 * <p>While it is open, registers that are being rebuilt do not take the places of those in use.
 */
public final class Parity implements AutoCloseable {

    /** An entity with a longer past than that has it read again when it is needed. */
    private static final int KEPT = 20_000;

    /** So many keys of a register are compared at a time. */
    private static final int AT_A_TIME = 1_000;

    private static final int PAUSE_EVERY = 500;
    private static final Duration SWAPS_TAKE = Duration.ofSeconds(30);
    private static final String SWAP = "hashtext('query.swap')";

    private final Connection connection;
    private final Generations generations;
    private final EventCodec codec;

    private @Nullable String entity;
    private long events;

    /**
     * What was compared.
     *
     * @param rows how many versions the registers have, by contract
     * @param left registers that this application cannot read, because another release made them
     */
    public record Compared(Map<String, Long> rows, List<RegisterName> left) {}

    private Parity(Connection connection, Collection<? extends Register<?>> registers, EventCodec codec) {
        this.connection = connection;
        this.generations = new Generations(registers);
        this.codec = codec;
    }

    /** Fixes the moment. The caller closes it. */
    public static Parity open(DataSource dataSource, Collection<? extends Register<?>> registers, EventCodec codec)
            throws SQLException {
        Connection connection = dataSource.getConnection();
        try {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            long until = System.nanoTime() + SWAPS_TAKE.toNanos();
            while (!holds(connection)) {
                connection.rollback();
                if (System.nanoTime() > until) {
                    throw new SQLException("the tables are changing places for too long", "55P03");
                }
                Thread.sleep(100);
            }
            return new Parity(connection, registers, codec);
        } catch (SQLException | RuntimeException e) {
            end(connection);
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            end(connection);
            throw new SQLException("interrupted", "57014", e);
        }
    }

    /** Keeps tables from changing places; the first lock waits for who is at it, and is had before the moment is fixed. */
    private static boolean holds(Connection connection) throws SQLException {
        Sql.of("LOCK TABLE query.generation IN ACCESS SHARE MODE").run(connection);
        return Sql.of("SELECT pg_try_advisory_xact_lock_shared(" + SWAP + ")")
                .one(connection, row -> row.getBoolean(1));
    }

    /** Whether the tables in use are not being compared, so that others may replace them until the transaction ends. */
    public static boolean letsSwap(Connection connection) throws SQLException {
        return Sql.of("SELECT pg_try_advisory_xact_lock(" + SWAP + ")").one(connection, row -> row.getBoolean(1));
    }

    /** The connection that sees the moment; it may read more of it. */
    public Connection connection() {
        return connection;
    }

    /** How far the registers had come. */
    public long position() throws SQLException {
        return Math.max(0, Catalogue.position(connection, Catalogue.LIVE));
    }

    /**
     * Compares.
     *
     * @param contracts references of the contracts whose rows are compared; none named: all
     * @param pause called now and then with how many events there were since: waits, or throws where it is not to go on
     */
    public Compared compare(Set<String> contracts, Differences differences, ComparisonPause pause) throws SQLException {
        return Shift.over("record-check-folds", () -> {
            Shift.holds(connection);
            return compareAll(contracts, differences, pause);
        });
    }

    private Compared compareAll(Set<String> contracts, Differences differences, ComparisonPause pause)
            throws SQLException {
        long upTo = position();
        EntityWalk<Shadow<?>> walk = new EntityWalk<>(connection, codec, KEPT);
        List<RegisterName> left = new ArrayList<>(
                generations.registers().stream().map(Register::name).toList());
        for (Generations.Fed each : generations.known(connection, Catalogue.LIVE)) {
            walk.add(shadow(each.table(), contracts, walk, differences));
            left.remove(each.table().register().name());
        }
        EventLog.Sink sink = event -> take(walk, event, pause);
        if (contracts.isEmpty()) {
            EventLog.ofPart(connection, new ReplayPart(0, "", null, upTo), sink);
        } else {
            for (String each : contracts) {
                EventLog.ofContract(connection, each, upTo, sink);
            }
        }
        walk.end();
        Map<String, Long> rows = new HashMap<>();
        for (Shadow<?> each : walk.folds()) {
            each.compare();
            each.strays(contracts);
            each.found().forEach((contract, found) -> rows.merge(contract, found, Long::sum));
        }
        return new Compared(rows, left);
    }

    /** Is told how far it has come. */
    @FunctionalInterface
    public interface ComparisonPause {
        void more(long events);
    }

    private <R extends Record> Shadow<R> shadow(
            Table<R> table, Set<String> contracts, EntityWalk<Shadow<?>> walk, Differences differences)
            throws SQLException {
        KnownParked parked = new KnownParked(table, differences);
        parked.load(connection, contracts);
        return new Shadow<>(connection, table, parked, walk::past, differences);
    }

    private void take(EntityWalk<Shadow<?>> walk, StoredEvent event, ComparisonPause pause) throws SQLException {
        if (!event.entity().equals(entity)) {
            entity = event.entity();
            walk.end();
            for (Shadow<?> each : walk.folds()) {
                if (each.waiting() >= AT_A_TIME) {
                    each.compare();
                }
            }
        }
        if (++events % PAUSE_EVERY == 0) {
            pause.more(PAUSE_EVERY);
        }
        walk.take(event, Shadow::take);
    }

    @Override
    public void close() throws SQLException {
        end(connection);
    }

    private static void end(Connection connection) throws SQLException {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        } finally {
            connection.close();
        }
    }
}
