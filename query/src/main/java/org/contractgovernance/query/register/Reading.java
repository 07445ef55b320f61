package org.contractgovernance.query.register;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.contractgovernance.contracts.event.EventCodec;

/**
 * Reads the event store on, one batch a transaction: the events are read once, every register that the reading feeds takes them
 * in, and the position moves, all or nothing. Whoever holds the reading's row reads; other copies of the application stand by
 * and take over the moment that it is let go.
 */
final class Reading {

    /** Nothing was read, since another copy has the reading or there is none. */
    static final long STANDING_BY = -1;

    private static final String LOCK_NOT_HAD = "55P03";

    private final DataSource dataSource;
    private final Catalogue catalogue;
    private final EventCodec codec;
    private final String name;
    private final int batch;

    Reading(DataSource dataSource, Catalogue catalogue, EventCodec codec, String name, int batch) {
        this.dataSource = dataSource;
        this.catalogue = catalogue;
        this.codec = codec;
        this.name = name;
        this.batch = batch;
    }

    /**
     * How far a step has come.
     *
     * @param position the reading's position, or {@link #STANDING_BY}
     * @param events how many events it took in; fewer than a batch: it has caught up
     */
    record Step(long position, int events) {

        static final Step NONE = new Step(STANDING_BY, 0);
    }

    /** Takes in the next batch. */
    Step step() throws SQLException {
        try (Transaction transaction = Transaction.begin(dataSource)) {
            Connection connection = transaction.connection();
            long position = Catalogue.claim(connection, name);
            if (position < 0 || !catalogue.foreign(connection, name).isEmpty()) {
                return Step.NONE;
            }
            Step step = take(connection, name, position, batch);
            if (step.events() > 0) {
                announce(connection, step.position());
                transaction.commit();
            }
            return step;
        }
    }

    private Step take(Connection connection, String reading, long position, long atMost) throws SQLException {
        List<StoredEvent> events = EventLog.after(connection, position, (int) Math.min(atMost, batch));
        if (events.isEmpty()) {
            return new Step(position, 0);
        }
        List<Projection.Read> read =
                events.stream().map(each -> Projection.Read.of(each, codec)).toList();
        for (Table<?> table : catalogue.tables(connection, reading)) {
            project(connection, table, read);
        }
        long last = events.getLast().position();
        Catalogue.move(connection, reading, last);
        return new Step(last, events.size());
    }

    private <R extends Record> void project(Connection connection, Table<R> table, List<Projection.Read> events)
            throws SQLException {
        new Projection<>(connection, table, codec).take(events);
    }

    /**
     * Where this is the replay and it has come as far as the live reading, makes its tables the ones in use.
     *
     * @return whether it did; where people are reading for too long, or another release must do it, not yet
     */
    boolean swapIfCaughtUp() throws SQLException {
        try (Transaction transaction = Transaction.begin(dataSource)) {
            Connection connection = transaction.connection();
            Catalogue.alone(connection);
            // whoever reads on holds the live reading, and it must stand still while the tables change places
            long live = Catalogue.lock(connection, Catalogue.LIVE);
            long replay = Catalogue.claim(connection, name);
            if (replay < 0 || !catalogue.maySwap(connection)) {
                return false;
            }
            while (replay < live) {
                replay = take(connection, name, replay, live - replay).position();
            }
            while (live < replay) {
                live = take(connection, Catalogue.LIVE, live, replay - live).position();
            }
            catalogue.swap(connection);
            announceLive(connection, live);
            transaction.commit();
            return true;
        } catch (SQLException e) {
            if (LOCK_NOT_HAD.equals(e.getSQLState())) {
                return false;
            }
            throw e;
        }
    }

    /** Folds an entity anew from its beginning, in every register that the reading feeds: what was parked is tried again. */
    void mend(String entity) throws SQLException {
        try (Transaction transaction = Transaction.begin(dataSource)) {
            Connection connection = transaction.connection();
            long position = Catalogue.lock(connection, name);
            List<Projection.Read> read = EventLog.ofEntity(connection, entity, position).stream()
                    .map(each -> Projection.Read.of(each, codec))
                    .toList();
            for (Table<?> table : catalogue.tables(connection, name)) {
                if (table.register().follows(entity)) {
                    Parking.forget(connection, table.register().name(), table.generation(), entity);
                    table.forget(connection, entity);
                    project(connection, table, read);
                }
            }
            transaction.commit();
        }
    }

    private void announce(Connection connection, long position) throws SQLException {
        if (name.equals(Catalogue.LIVE)) {
            announceLive(connection, position);
        }
    }

    private static void announceLive(Connection connection, long position) throws SQLException {
        try (PreparedStatement notify = connection.prepareStatement("SELECT pg_notify('registers', ?)")) {
            notify.setString(1, Long.toString(position));
            notify.execute();
        }
    }
}
