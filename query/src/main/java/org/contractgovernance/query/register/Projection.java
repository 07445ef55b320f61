package org.contractgovernance.query.register;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.contracts.event.UnreadableEvent;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings one generation of a register up to the end of a batch: looks up what the batch touches, folds, and writes once.
 *
 * <p>What cannot be folded is parked, and the rest goes on. What the database refuses shows only when the whole batch is
 * written; then the batch is done again row by row under savepoints, so that only the row at fault is parked.
 *
 * @param <R> the row
 */
final class Projection<R extends Record> {

    private static final Logger LOG = LoggerFactory.getLogger(Projection.class);

    private final Connection connection;
    private final Table<R> table;
    private final Register<R> register;
    private final EventCodec codec;
    private final Parking parking;

    /** An event of the batch; where it could not be read, why. */
    record Read(
            StoredEvent stored,
            @Nullable Occurrence occurrence,
            @Nullable UnreadableEvent problem) {

        static Read of(StoredEvent stored, EventCodec codec) {
            try {
                return new Read(stored, stored.read(codec), null);
            } catch (UnreadableEvent e) {
                return new Read(stored, null, e);
            }
        }
    }

    private record Keyed(StoredEvent stored, Occurrence occurrence, String key) {}

    Projection(Connection connection, Table<R> table, EventCodec codec) throws SQLException {
        this.connection = connection;
        this.table = table;
        this.register = table.register();
        this.codec = codec;
        this.parking = Parking.of(connection, register.name(), table.generation());
    }

    /** Takes in a batch, in the order of its positions. */
    void take(List<Read> batch) throws SQLException {
        List<Keyed> keyed = new ArrayList<>();
        for (Read each : batch) {
            Keyed one = key(each);
            if (one != null) {
                keyed.add(one);
            }
        }
        if (keyed.isEmpty()) {
            return;
        }
        Savepoint before = connection.setSavepoint();
        try {
            Map<String, History<R>> histories = histories(keyed);
            for (Keyed each : keyed) {
                fold(each, histories);
            }
            table.write(connection, histories.values());
            connection.releaseSavepoint(before);
        } catch (SQLException | Unfoldable e) {
            if (e instanceof SQLException sql && !isAboutTheRow(sql)) {
                throw sql;
            }
            connection.rollback(before);
            takeOneByOne(keyed);
        }
    }

    private @Nullable Keyed key(Read read) throws SQLException {
        StoredEvent stored = read.stored();
        if (!register.follows(stored.entity()) || parking.holds(stored.entity())) {
            return null;
        }
        Occurrence occurrence = read.occurrence();
        if (occurrence == null) {
            UnreadableEvent problem = read.problem();
            park(stored, "", problem == null ? new IllegalStateException() : problem);
            return null;
        }
        String key = register.key(occurrence.event(), occurrence.envelope());
        return key == null || parking.holds(stored.entity(), key) ? null : new Keyed(stored, occurrence, key);
    }

    private Map<String, History<R>> histories(List<Keyed> keyed) throws SQLException {
        Set<String> keys = new LinkedHashSet<>();
        keyed.forEach(each -> keys.add(each.key()));
        Map<String, List<Version<R>>> latest = register.appendsOnly() ? Map.of() : table.latest(connection, keys);
        Map<String, History<R>> histories = new LinkedHashMap<>();
        for (Keyed each : keyed) {
            histories.computeIfAbsent(
                    each.key(),
                    key -> new History<>(
                            register, key, each.stored().entity(), latest.getOrDefault(key, List.of()), this::past));
        }
        return histories;
    }

    private void fold(Keyed each, Map<String, History<R>> histories) {
        try {
            History<R> history = histories.get(each.key());
            if (history != null) {
                history.take(each.occurrence());
            }
        } catch (PastUnreachable e) {
            throw e;
        } catch (RuntimeException e) {
            throw new Unfoldable(e);
        }
    }

    private void takeOneByOne(List<Keyed> keyed) throws SQLException {
        for (Keyed each : keyed) {
            if (parking.holds(each.stored().entity(), each.key())) {
                continue;
            }
            Savepoint before = connection.setSavepoint();
            try {
                Map<String, History<R>> histories = histories(List.of(each));
                fold(each, histories);
                table.write(connection, histories.values());
                connection.releaseSavepoint(before);
            } catch (SQLException | Unfoldable e) {
                if (e instanceof SQLException sql && !isAboutTheRow(sql)) {
                    throw sql;
                }
                connection.rollback(before);
                Throwable cause = e instanceof Unfoldable ? e.getCause() : e;
                park(each.stored(), each.key(), cause instanceof Exception problem ? problem : e);
            }
        }
    }

    private void park(StoredEvent stored, String key, Exception problem) throws SQLException {
        if (key.isEmpty()) {
            parking.parkEntity(connection, stored, codec, problem);
        } else {
            parking.park(connection, stored, key, codec, problem);
        }
        LOG.error(
                "{} could not take in position {} ({}): {} is incomplete from there on",
                register.name().code(),
                stored.position(),
                stored.name(),
                stored.entity());
    }

    private History.Past<R> past(History<R> history) {
        try {
            List<Occurrence> occurrences = new ArrayList<>();
            for (StoredEvent stored : EventLog.ofEntity(connection, history.entity(), Long.MAX_VALUE)) {
                // one that cannot be read is later than the event at hand: had it been earlier, the entity were parked
                Occurrence occurrence = Read.of(stored, codec).occurrence();
                if (occurrence != null
                        && history.key().equals(register.key(occurrence.event(), occurrence.envelope()))) {
                    occurrences.add(occurrence);
                }
            }
            return new History.Past<>(occurrences, table.open(connection, history.key()));
        } catch (SQLException e) {
            throw new PastUnreachable(e);
        }
    }

    /** Data that does not fit a column, or breaks a constraint: the row's own fault, not the connection's. */
    private static boolean isAboutTheRow(SQLException e) {
        String state = e.getSQLState();
        return state != null && (state.startsWith("22") || state.startsWith("23") || state.startsWith("54"));
    }

    private static final class Unfoldable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unfoldable(RuntimeException cause) {
            super(cause);
        }
    }

    private static final class PastUnreachable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        PastUnreachable(SQLException cause) {
            super(cause);
        }
    }
}
