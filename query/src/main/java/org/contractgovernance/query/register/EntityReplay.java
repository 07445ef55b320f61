package org.contractgovernance.query.register;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.contractgovernance.contracts.Visibility;
import org.contractgovernance.contracts.event.EventCodec;
import org.jspecify.annotations.Nullable;

/**
 * Folds whole entities into one table in which nothing of them is stored yet: nothing is looked up, every version is written once,
 * with its end where it ended, and none is changed. What it parks is what a reading in the order of positions would have parked.
 *
 * @param <R> the row
 */
final class EntityReplay<R extends Record> {

    /** So many bytes are gathered before they are copied. */
    private static final int POUR_AT = 1 << 18;

    private final Connection connection;
    private final Table<R> table;
    private final Register<R> register;
    private final Function<String, List<Occurrence>> past;
    private final Intake<R> intake;
    private final CopyRows rows = new CopyRows();
    private final Map<String, History<R>> histories = new LinkedHashMap<>();

    /** What each key has taken in, where the database is asked about every event. */
    private final Map<String, List<Occurrence>> taken = new HashMap<>();

    /**
     * @param past the entity's events up to the one at hand
     */
    EntityReplay(Connection connection, Table<R> table, EventCodec codec, Function<String, List<Occurrence>> past) {
        this.connection = connection;
        this.table = table;
        this.register = table.register();
        this.past = past;
        this.intake = new Intake<>(connection, table, codec);
    }

    boolean follows(String entity) {
        return register.follows(entity);
    }

    boolean looksBack() {
        return !register.appendsOnly();
    }

    /** Takes in the entity's next event. */
    void take(Intake.Read read) throws SQLException {
        Intake.Keyed keyed = intake.keyed(read);
        if (keyed == null) {
            return;
        }
        String key = keyed.key();
        Occurrence occurrence = keyed.occurrence();
        try {
            if (register.appendsOnly()) {
                Version<R> only = only(key, occurrence);
                if (only != null) {
                    write(only);
                }
            } else {
                History<R> history = history(key, occurrence);
                history.take(occurrence);
                history.release(this::write);
            }
        } catch (Refused e) {
            throw e;
        } catch (PastUnreachable e) {
            throw e.unwrapped();
        } catch (RuntimeException e) {
            intake.park(keyed, e);
        }
        if (rows.size() > POUR_AT) {
            pour();
        }
    }

    /** The same, asking the database whether it would have the rows that the event makes; nothing is written before the end. */
    void takeAsking(Intake.Read read) throws SQLException {
        Intake.Keyed keyed = intake.keyed(read);
        if (keyed == null) {
            return;
        }
        String key = keyed.key();
        Occurrence occurrence = keyed.occurrence();
        History<R> history = history(key, occurrence);
        Exception problem = null;
        try {
            history.take(occurrence);
            problem = refusal(history.versions().stream()
                    .filter(each -> each.knownFrom == occurrence.position())
                    .toList());
        } catch (PastUnreachable e) {
            throw e.unwrapped();
        } catch (RuntimeException e) {
            problem = e;
        }
        List<Occurrence> good = taken.computeIfAbsent(key, each -> new ArrayList<>());
        if (problem == null) {
            good.add(occurrence);
        } else {
            intake.park(keyed, problem);
            histories.remove(key);
            good.forEach(each -> history(key, each).take(each));
        }
    }

    private @Nullable SQLException refusal(List<Version<R>> begun) throws SQLException {
        CopyRows asked = new CopyRows();
        begun.forEach(each -> table.copy(each, asked));
        Savepoint before = connection.setSavepoint();
        try {
            table.pour(connection, asked);
            return null;
        } catch (SQLException e) {
            if (!Refused.isAboutTheRow(e)) {
                throw e;
            }
            return e;
        } finally {
            connection.rollback(before);
        }
    }

    /** The entity has no more events. */
    void end() {
        for (History<R> history : histories.values()) {
            history.versions().forEach(this::write);
        }
        clear();
    }

    /** Lets go of the entity, as if it had never been taken in; nothing else has been gathered. */
    void forget() {
        rows.clear();
        clear();
    }

    private void clear() {
        histories.clear();
        taken.clear();
        intake.clear();
    }

    /** Copies what has been gathered. */
    void pour() throws SQLException {
        try {
            table.pour(connection, rows);
        } catch (SQLException e) {
            if (Refused.isAboutTheRow(e)) {
                throw new Refused(e);
            }
            throw e;
        }
    }

    private void write(Version<R> version) {
        try {
            table.copy(version, rows);
        } catch (RuntimeException e) {
            throw new Refused(e);
        }
    }

    private History<R> history(String key, Occurrence occurrence) {
        History<R> known = histories.get(key);
        if (known == null) {
            known = new History<>(register, key, occurrence.envelope().entity(), List.of(), this::past);
            histories.put(key, known);
        }
        return known;
    }

    private @Nullable Version<R> only(String key, Occurrence occurrence) {
        R row = register.evolve(null, occurrence.event(), occurrence.envelope());
        if (row == null) {
            return null;
        }
        boolean shared = occurrence.envelope().visibility() == Visibility.SHARED;
        return new Version<>(
                key,
                occurrence.envelope().entity(),
                shared ? Audience.EVERYONE : Audience.COUNCIL,
                new Version.Content<>(
                        row, 0, occurrence.position(), occurrence.envelope().recordedAt()),
                occurrence.position(),
                occurrence.envelope().effectiveOn(),
                Version.FROM_THEN_ON,
                false);
    }

    private History.Past<R> past(History<R> history) {
        List<Occurrence> own = new ArrayList<>();
        for (Occurrence each : past.apply(history.entity())) {
            if (history.key().equals(register.key(each.event(), each.envelope()))) {
                own.add(each);
            }
        }
        return new History.Past<>(own, List.of());
    }
}
