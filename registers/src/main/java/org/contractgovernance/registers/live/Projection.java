package org.contractgovernance.registers.live;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.registers.fold.FoldFailed;
import org.contractgovernance.registers.fold.Occurrence;
import org.contractgovernance.registers.fold.Register;
import org.contractgovernance.registers.fold.Version;
import org.contractgovernance.registers.fold.VersionHistory;
import org.contractgovernance.registers.intake.EventLog;
import org.contractgovernance.registers.intake.Intake;
import org.contractgovernance.registers.intake.Parking;
import org.contractgovernance.registers.intake.PastUnreachable;
import org.contractgovernance.registers.intake.Refused;
import org.contractgovernance.registers.intake.StoredEvent;
import org.contractgovernance.registers.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * Brings one generation of a register up to the end of a batch: looks up what the batch touches, folds, and writes once.
 *
 * <p>What cannot be folded is parked, and the rest goes on. What the database refuses shows only when the whole batch is
 * written; then the transaction is done again, row by row under savepoints, so that only the row at fault is parked.
 *
 * @param <R> the row
 */
final class Projection<R extends Record> {

    /** What went wrong was no statement. */
    private static final String NOT_SQL = "";

    private final Connection connection;
    private final Table<R> table;
    private final Register<R> register;
    private final EventCodec codec;
    private final Parking parking;
    private final Intake<R> intake;
    private final RowCache recent;
    private Collection<VersionHistory<R>> written = List.of();

    /** The streams of entities that had to be folded again, read once for each batch, however many late events it has. */
    private final Map<String, List<StoredEvent>> streams = new HashMap<>();

    Projection(Connection connection, Table<R> table, EventCodec codec, RowCache recent) {
        this.connection = connection;
        this.table = table;
        this.register = table.register();
        this.codec = codec;
        this.recent = recent;
        this.parking = new Parking(connection, register.name(), table.generation(), codec);
        this.intake = new Intake<>(register, parking);
    }

    /**
     * Takes in a batch, in the order of its positions.
     *
     * @param parked whether anything of the table is parked already
     * @param atOnce whether the whole batch is done again, carefully, where anything is refused; otherwise that is done here
     * @throws Refused where the batch has to be done again
     */
    void take(List<Intake.ReadEvent> batch, boolean parked, boolean atOnce) throws SQLException {
        if (parked) {
            parking.load();
        }
        List<Intake.Keyed> keyed = new ArrayList<>();
        for (Intake.ReadEvent each : batch) {
            Intake.Keyed one = intake.keyed(each);
            if (one != null) {
                keyed.add(one);
            }
        }
        if (keyed.isEmpty()) {
            return;
        }
        if (atOnce) {
            write(keyed);
        } else if (attempt(keyed) != null) {
            takeOneByOne(keyed);
        }
    }

    /** Replaces what is known of an entity by all its events: parked events are tried again. */
    void takeAnew(String entity, List<Intake.ReadEvent> all) throws SQLException {
        Parking.forget(connection, register.name(), table.generation(), entity);
        Set<String> keys = new LinkedHashSet<>();
        for (Intake.ReadEvent each : all) {
            String key = key(each.occurrence());
            if (key != null) {
                keys.add(key);
            }
        }
        table.forget(connection, keys);
        take(all, false, false);
    }

    /** The key of an event's row; none where it makes none, were it because it cannot. */
    private @Nullable String key(@Nullable Occurrence occurrence) {
        try {
            return occurrence == null ? null : register.key(occurrence.event(), occurrence.envelope());
        } catch (RuntimeException e) {
            return null;
        }
    }

    /** Remembers what was written, once the transaction has been committed. */
    void remember() {
        if (!register.appendsOnly()) {
            recent.keep(table, written);
        }
    }

    private void write(List<Intake.Keyed> keyed) throws SQLException {
        try {
            written = fold(keyed);
            table.write(connection, written);
        } catch (SQLException e) {
            if (Refused.isAboutTheRow(e)) {
                throw new Refused(e);
            }
            throw e;
        } catch (PastUnreachable e) {
            throw e.unwrapped();
        } catch (RuntimeException | Error e) {
            throw new Refused(e);
        }
    }

    private Collection<VersionHistory<R>> fold(List<Intake.Keyed> keyed) throws SQLException {
        Map<String, VersionHistory<R>> histories = histories(keyed);
        for (Intake.Keyed each : keyed) {
            Objects.requireNonNull(histories.get(each.key())).take(each.occurrence());
        }
        return histories.values();
    }

    /** Folds and writes; answers what kept it from being done, with nothing of it done. */
    private @Nullable SQLException attempt(List<Intake.Keyed> keyed) throws SQLException {
        Savepoint before = connection.setSavepoint();
        SQLException refusal;
        try {
            table.write(connection, fold(keyed));
            connection.releaseSavepoint(before);
            return null;
        } catch (SQLException e) {
            if (!Refused.isAboutTheRow(e)) {
                throw e;
            }
            refusal = e;
        } catch (PastUnreachable e) {
            throw e.unwrapped();
        } catch (RuntimeException | Error e) {
            // a fold, a row that cannot be read back: whatever it is, it must not stop the others
            refusal = new SQLException(e.getClass().getSimpleName(), NOT_SQL, e);
        }
        connection.rollback(before);
        return refusal;
    }

    private Map<String, VersionHistory<R>> histories(List<Intake.Keyed> keyed) throws SQLException {
        Map<String, List<Version<R>>> latest = latest(keyed);
        Map<String, VersionHistory<R>> histories = new LinkedHashMap<>();
        for (Intake.Keyed each : keyed) {
            histories.computeIfAbsent(
                    each.key(),
                    key -> new VersionHistory<>(
                            register, key, each.stored().entity(), latest.getOrDefault(key, List.of()), this::past));
        }
        return histories;
    }

    private Map<String, List<Version<R>>> latest(List<Intake.Keyed> keyed) throws SQLException {
        if (register.appendsOnly()) {
            return Map.of();
        }
        Map<String, List<Version<R>>> latest = new HashMap<>();
        Set<String> unknown = new LinkedHashSet<>();
        for (Intake.Keyed each : keyed) {
            String key = each.key();
            if (!latest.containsKey(key) && !unknown.contains(key)) {
                List<Version<R>> known = each.stored().sequence() == 0 ? List.of() : recent.latest(table, key);
                if (known == null) {
                    unknown.add(key);
                } else {
                    latest.put(key, known);
                }
            }
        }
        if (!unknown.isEmpty()) {
            latest.putAll(table.latest(connection, unknown));
        }
        return latest;
    }

    private void takeOneByOne(List<Intake.Keyed> keyed) throws SQLException {
        for (Intake.Keyed each : keyed) {
            if (!intake.holds(each)) {
                SQLException refusal = attempt(List.of(each));
                if (refusal != null && isForWantOfMemory(refusal)) {
                    // the refusal may have had another cause, and be over
                    refusal = attempt(List.of(each));
                }
                if (refusal != null) {
                    intake.park(each, problem(refusal));
                }
            }
        }
    }

    private static boolean isForWantOfMemory(SQLException refusal) {
        Throwable cause = refusal.getCause();
        return (cause instanceof FoldFailed failed ? failed.getCause() : cause) instanceof OutOfMemoryError;
    }

    private static Exception problem(SQLException refusal) {
        Throwable cause = refusal.getCause();
        if (cause instanceof Error error) {
            return new FoldFailed(error);
        }
        return cause instanceof RuntimeException e ? e : refusal;
    }

    private VersionHistory.Past<R> past(VersionHistory<R> history) {
        try {
            List<StoredEvent> stream = streams.get(history.entity());
            if (stream == null) {
                stream = EventLog.ofEntity(connection, history.entity(), Long.MAX_VALUE);
                streams.put(history.entity(), stream);
            }
            List<Occurrence> occurrences = new ArrayList<>();
            for (StoredEvent stored : stream) {
                // one that cannot be read is later than the event at hand: had it been earlier, the entity were parked
                Occurrence occurrence = Intake.ReadEvent.of(stored, codec).occurrence();
                if (history.key().equals(key(occurrence))) {
                    occurrences.add(occurrence);
                }
            }
            return new VersionHistory.Past<>(occurrences, table.open(connection, history.key()));
        } catch (SQLException e) {
            throw new PastUnreachable(e);
        }
    }
}
