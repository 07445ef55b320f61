package org.contractgovernance.registers.replay;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.contracts.register.RegistersStatus;
import org.contractgovernance.registers.fold.Shift;
import org.contractgovernance.registers.intake.Refused;
import org.contractgovernance.registers.intake.ReplayPart;
import org.contractgovernance.registers.live.Reading;
import org.contractgovernance.registers.live.Transaction;
import org.contractgovernance.registers.sql.Sql;
import org.contractgovernance.registers.table.Catalogue;
import org.contractgovernance.registers.table.Generations;
import org.contractgovernance.registers.table.RegisterStatusReader;
import org.contractgovernance.registers.table.Table;
import org.contractgovernance.registers.table.TableDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rebuilds registers beside the ones in use. All events of a row happen to one entity, so the record at the beginning of a replay needs no
 * order across entities. Several threads in every copy of the application fold the record in parts, entity by entity. Then the tables get
 * their indexes. Then the ordinary reading goes on from there, until the tables can be swapped.
 *
 * <p>Only the database has the state of a replay. A killed copy leaves its part to the next copy.
 */
public final class ReplayRun {

    /** Threads that fold, and so connections that they need. */
    public static final int WORKERS = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);

    private static final Logger LOG = LoggerFactory.getLogger(ReplayRun.class);
    private static final long TELL_EVERY_SECONDS = 10;

    /** A part is some seconds' work. */
    private static final int BATCHES_IN_PART = 10;

    /** An entity with a longer past than that has it read again when it is needed. */
    private static final int BATCHES_KEPT = 20;

    private final DataSource dataSource;
    private final Catalogue catalogue;
    private final Generations generations;
    private final EventCodec codec;
    private final Reading onwards;
    private final Clock clock;
    private final int batch;
    private long told = System.nanoTime();

    /**
     * @param onwards the reading that goes on from the horizon in the order of positions
     * @param batch how many events are taken in at a time, where they come in the order of positions
     */
    public ReplayRun(
            DataSource dataSource,
            Catalogue catalogue,
            Generations generations,
            EventCodec codec,
            Reading onwards,
            Clock clock,
            int batch) {
        this.dataSource = dataSource;
        this.catalogue = catalogue;
        this.generations = generations;
        this.codec = codec;
        this.onwards = onwards;
        this.clock = clock;
        this.batch = batch;
    }

    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private enum Next {
        NOTHING,
        GO_ON,
        FOLD,
        READ_ON
    }

    /**
     * Does what is to be done next, if anything is.
     *
     * @param running whether it may go on
     * @param giveWay waits where the live reading has much to do
     * @return whether there is more to do at once
     */
    public boolean go(BooleanSupplier running, Runnable giveWay) throws SQLException {
        return switch (next()) {
            case NOTHING -> false;
            case GO_ON -> true;
            case FOLD -> foldParts(running, giveWay);
            case READ_ON -> readOnWatched(running);
        };
    }

    private Next next() throws SQLException {
        try (Transaction transaction = Transaction.begin(dataSource)) {
            Connection connection = transaction.connection();
            // a silent connection must not hold up a mere look for work
            connection.setNetworkTimeout(Runnable::run, (int) Reading.ANSWERED_WITHIN.toMillis());
            Catalogue.Claimed claimed = Catalogue.claim(connection, Catalogue.REPLAY);
            List<Generations.Fed> fed = claimed == null ? List.of() : generations.fed(connection, Catalogue.REPLAY);
            connection.setNetworkTimeout(Runnable::run, 0);
            if (claimed == null || fed.isEmpty()) {
                return Next.NOTHING;
            }
            if (!claimed.byEntity()) {
                return Next.READ_ON;
            }
            ReplayPart.PartsProgress progress = ReplayPart.progress(connection);
            if (progress.left() > 0) {
                return Next.FOLD;
            }
            if (progress.parts() == 0) {
                ReplayPart.plan(connection, (long) batch * BATCHES_IN_PART);
            } else {
                index(fed);
                catalogue.readOn(connection, progress.horizon());
            }
            transaction.commit();
            return Next.GO_ON;
        }
    }

    private boolean foldParts(BooleanSupplier running, Runnable giveWay) throws SQLException {
        List<ParallelRun.Work> works = new ArrayList<>();
        for (int i = 0; i < WORKERS; i++) {
            works.add(() -> foldWatched(running, giveWay));
        }
        return together(works) > 0;
    }

    private int foldWatched(BooleanSupplier running, Runnable giveWay) throws SQLException {
        try {
            return Shift.over(Thread.currentThread().getName() + "-folds", () -> foldSome(running, giveWay));
        } catch (Shift.GivenUp e) {
            LOG.error("{}", e.getMessage());
            // the part is released, and the next fold leaves that event out
            return 1;
        }
    }

    /** Folds part after part until no free part is left. */
    private int foldSome(BooleanSupplier running, Runnable giveWay) throws SQLException {
        int folded = 0;
        try (Connection connection = Shift.holds(dataSource.getConnection())) {
            while (running.getAsBoolean() && isWanted(connection) && foldOne(connection, running, giveWay)) {
                folded++;
            }
        } catch (Stopped e) {
            LOG.debug("a part of the replay is left to the next who starts", e);
        }
        return folded;
    }

    /** Whether the replay is still wanted. Giving a replay up waits only for the parts that are being folded. */
    private static boolean isWanted(Connection connection) throws SQLException {
        return Sql.of(
                        "SELECT FROM query.reading WHERE name = ? AND by_entity FOR KEY SHARE SKIP LOCKED",
                        Catalogue.REPLAY)
                .hasRow(connection);
    }

    private boolean foldOne(Connection connection, BooleanSupplier running, Runnable giveWay) throws SQLException {
        try (Transaction transaction = Transaction.on(connection)) {
            ReplayPart part = ReplayPart.claim(connection);
            List<Generations.Fed> fed = part == null ? List.of() : generations.fed(connection, Catalogue.REPLAY);
            if (part == null || fed.isEmpty()) {
                return false;
            }
            Sql.of("SET LOCAL work_mem = '32MB'").run(connection);
            List<Table<?>> tables = new ArrayList<>();
            fed.forEach(each -> tables.add(each.table()));
            Runnable pause = () -> {
                if (!running.getAsBoolean()) {
                    throw new Stopped();
                }
                giveWay.run();
            };
            long events;
            Savepoint before = connection.setSavepoint();
            try {
                events = new PartReplay(connection, part, tables, codec, batch * BATCHES_KEPT, pause).fold();
            } catch (Refused | Error e) {
                connection.rollback(before);
                events = new PartReplay(connection, part, tables, codec, batch * BATCHES_KEPT, pause).foldCarefully();
            }
            part.folded(connection, events);
            transaction.commit();
            return true;
        }
    }

    private void index(List<Generations.Fed> fed) throws SQLException {
        List<ParallelRun.Work> works = new ArrayList<>();
        for (Generations.Fed each : fed) {
            works.add(() -> {
                index(each.table().definition());
                return 1;
            });
        }
        together(works);
    }

    private void index(TableDefinition table) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            try (Transaction transaction = Transaction.on(connection)) {
                if (!table.isIndexed(connection)) {
                    Sql.of("SET LOCAL maintenance_work_mem = '128MB'").run(connection);
                    table.index(connection);
                }
                transaction.commit();
            }
            table.analyse(connection);
        }
    }

    private boolean readOnWatched(BooleanSupplier running) throws SQLException {
        try {
            return Shift.over(Thread.currentThread().getName() + "-reads", () -> readOn(onwards.afresh(), running));
        } catch (Shift.GivenUp e) {
            LOG.error("{}", e.getMessage());
            return true;
        }
    }

    private boolean readOn(Reading onwards, BooleanSupplier running) throws SQLException {
        try (Connection connection = Shift.holds(dataSource.getConnection())) {
            Reading.ReadStep step = onwards.step(connection);
            while (step.events() > 0 && running.getAsBoolean()) {
                step = onwards.step(connection);
                tell();
            }
            if (step.position() < 0) {
                return false;
            }
        }
        if (onwards.swapIfCaughtUp()) {
            LOG.info("registers that were rebuilt are in use");
        }
        return false;
    }

    private int together(List<ParallelRun.Work> works) throws SQLException {
        return ParallelRun.go(works, WORKERS, this::tell);
    }

    /** Every so often says in the log what the status says as well. */
    private void tell() {
        if (System.nanoTime() - told < TimeUnit.SECONDS.toNanos(TELL_EVERY_SECONDS)) {
            return;
        }
        told = System.nanoTime();
        try (Connection connection = dataSource.getConnection()) {
            RegistersStatus.Replay now = RegisterStatusReader.replay(connection, generations, clock);
            if (now != null) {
                LOG.info(
                        "registers are being rebuilt ({}): {} of {} events, {} a second{}",
                        now.phase().words(),
                        now.events(),
                        now.of(),
                        now.eventsPerSecond(),
                        now.secondsLeft() == null ? "" : ", " + now.secondsLeft() + " seconds left");
            }
        } catch (SQLException e) {
            LOG.debug("how far the replay has come cannot be told for the moment", e);
        }
    }
}
