package org.contractgovernance.registers.live;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.registers.check.Parity;
import org.contractgovernance.registers.intake.EventLog;
import org.contractgovernance.registers.intake.Intake;
import org.contractgovernance.registers.intake.Refused;
import org.contractgovernance.registers.intake.StoredEvent;
import org.contractgovernance.registers.table.Catalogue;
import org.contractgovernance.registers.table.Generations;

/**
 * Reads the event store forward, one batch in each transaction: the events are read once, every register of the reading takes them in, and
 * the position moves, all or nothing. The holder of the reading's row reads; other copies of the application stand by and take over as soon
 * as the row is released.
 */
public final class Reading {

    /** Nothing was read, since another copy has the reading or there is none. */
    public static final long STANDING_BY = -1;

    /** Longer than any statement of the live reading takes. */
    public static final Duration ANSWERED_WITHIN = Duration.ofSeconds(30);

    private static final String LOCK_NOT_HAD = "55P03";

    private final DataSource dataSource;
    private final Catalogue catalogue;
    private final Generations generations;
    private final EventCodec codec;
    private final String name;
    private final int batch;

    /** The rows that this copy wrote last. They agree with the tables as long as no other copy has moved the reading. */
    private final RowCache recent = new RowCache();

    private String movedBy = "";

    public Reading(
            DataSource dataSource,
            Catalogue catalogue,
            Generations generations,
            EventCodec codec,
            String name,
            int batch) {
        this.dataSource = dataSource;
        this.catalogue = catalogue;
        this.generations = generations;
        this.codec = codec;
        this.name = name;
        this.batch = batch;
    }

    /** The same reading for another thread, which remembers no rows yet. */
    public Reading afresh() {
        return new Reading(dataSource, catalogue, generations, codec, name, batch);
    }

    /**
     * How far a step has come.
     *
     * @param position the reading's position, or {@link #STANDING_BY}
     * @param events how many events it took in; fewer than a batch: it has caught up
     * @param rewrote whether versions of rows were deleted, which are to go from the disk as well
     */
    public record ReadStep(long position, int events, boolean rewrote) {

        static final ReadStep NONE = new ReadStep(STANDING_BY, 0, false);
    }

    /** Takes in the next batch. One thread at a time. */
    public ReadStep step(Connection connection) throws SQLException {
        try {
            return step(connection, true);
        } catch (Refused e) {
            return step(connection, false);
        }
    }

    private ReadStep step(Connection connection, boolean atOnce) throws SQLException {
        boolean kept = false;
        try (Transaction transaction = Transaction.on(connection)) {
            Catalogue.Claimed claimed = Catalogue.claim(connection, name);
            List<Generations.Fed> fed = claimed == null ? List.of() : generations.fed(connection, name);
            if (claimed == null || claimed.byEntity() || fed.isEmpty()) {
                return ReadStep.NONE;
            }
            if (!atOnce || !claimed.movedBy().equals(movedBy)) {
                recent.clear();
            }
            List<StoredEvent> events = EventLog.after(connection, claimed.position(), batch);
            if (events.isEmpty()) {
                movedBy = claimed.movedBy();
                kept = true;
                return new ReadStep(claimed.position(), 0, false);
            }
            Taken taken = take(connection, fed, events, atOnce);
            long last = events.getLast().position();
            String mover = Catalogue.move(connection, name, last);
            transaction.commit();
            if (taken.rewrote()) {
                recent.clear();
            } else {
                taken.projections().forEach(Projection::remember);
            }
            movedBy = mover;
            kept = true;
            return new ReadStep(last, events.size(), taken.rewrote());
        } finally {
            if (!kept) {
                recent.clear();
            }
        }
    }

    private record Taken(List<Projection<?>> projections, boolean rewrote) {}

    private Taken take(Connection connection, List<Generations.Fed> fed, List<StoredEvent> events, boolean atOnce)
            throws SQLException {
        List<Intake.ReadEvent> read = new ArrayList<>(events.size());
        for (StoredEvent each : events) {
            read.add(Intake.ReadEvent.of(each, codec));
        }
        List<Projection<?>> projections = new ArrayList<>();
        for (Generations.Fed each : fed) {
            projections.add(project(connection, each, read, atOnce));
        }
        Set<String> rewritten = Rewritten.in(connection, read);
        for (String each : rewritten) {
            foldAnew(connection, fed, each, events.getLast().position());
        }
        return new Taken(projections, !rewritten.isEmpty());
    }

    /** Folds an entity from its beginning up to a position, and replaces every version of its rows. */
    private void foldAnew(Connection connection, List<Generations.Fed> tables, String entity, long position)
            throws SQLException {
        List<Intake.ReadEvent> read = EventLog.ofEntity(connection, entity, position).stream()
                .map(each -> Intake.ReadEvent.of(each, codec))
                .toList();
        for (Generations.Fed each : tables) {
            if (each.table().register().follows(entity)) {
                new Projection<>(connection, each.table(), codec, new RowCache()).takeAnew(entity, read);
            }
        }
    }

    private Projection<?> project(
            Connection connection, Generations.Fed fed, List<Intake.ReadEvent> events, boolean atOnce)
            throws SQLException {
        Projection<?> projection = new Projection<>(connection, fed.table(), codec, recent);
        projection.take(events, fed.parked(), atOnce);
        return projection;
    }

    /** Takes in what lies between two positions while both readings are held, and answers how far it came. */
    private long takeUntil(Connection connection, String reading, long position, long until) throws SQLException {
        long reached = position;
        while (reached < until) {
            List<StoredEvent> events = EventLog.after(connection, reached, (int) Math.min(batch, until - reached));
            take(connection, generations.known(connection, reading), events, false);
            reached = events.getLast().position();
            Catalogue.move(connection, reading, reached);
        }
        return reached;
    }

    /**
     * Where this is the replay and it has reached the live reading, puts its tables into use.
     *
     * @return whether it did; not yet, where people read for too long, or where another release must do it
     */
    public boolean swapIfCaughtUp() throws SQLException {
        recent.clear();
        try (Transaction transaction = Transaction.begin(dataSource)) {
            Connection connection = transaction.connection();
            if (!Parity.letsSwap(connection)) {
                return false;
            }
            Catalogue.alone(connection);
            // the live reading must stand still while the tables are swapped
            long live = Catalogue.lock(connection, Catalogue.LIVE);
            Catalogue.Claimed replay = Catalogue.claim(connection, name);
            if (replay == null || replay.byEntity() || !catalogue.maySwap(connection)) {
                return false;
            }
            long reached = takeUntil(connection, name, replay.position(), live);
            takeUntil(connection, Catalogue.LIVE, live, reached);
            catalogue.swap(connection);
            Catalogue.move(connection, Catalogue.LIVE, reached);
            transaction.commit();
            return true;
        } catch (SQLException e) {
            if (LOCK_NOT_HAD.equals(e.getSQLState())) {
                return false;
            }
            throw e;
        } finally {
            recent.clear();
        }
    }

    /** Folds an entity again from its beginning, in every register of the reading: parked events are tried again. */
    public void mend(String entity) throws SQLException {
        try (Transaction transaction = Transaction.begin(dataSource)) {
            Connection connection = transaction.connection();
            long position = Catalogue.lock(connection, name);
            foldAnew(connection, generations.known(connection, name), entity, position);
            // copies that remember rows of the entity now know that the rows have changed
            Catalogue.move(connection, name, position);
            transaction.commit();
        }
    }
}
