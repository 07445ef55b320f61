package org.contractgovernance.registers.replay;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.registers.fold.FoldFailed;
import org.contractgovernance.registers.fold.Occurrence;
import org.contractgovernance.registers.fold.Version;
import org.contractgovernance.registers.fold.VersionHistory;
import org.contractgovernance.registers.intake.EntityVersions;
import org.contractgovernance.registers.intake.Intake;
import org.contractgovernance.registers.intake.Parking;
import org.contractgovernance.registers.intake.PastUnreachable;
import org.contractgovernance.registers.intake.Refused;
import org.contractgovernance.registers.table.CopyRows;
import org.contractgovernance.registers.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * Folds whole entities into one table in which nothing of them is stored yet: every version is written once, and none is changed. What
 * it parks is what a reading in the order of positions would have parked.
 *
 * @param <R> the row
 */
final class EntityReplay<R extends Record> extends EntityVersions<R> {

    /** So many bytes are gathered before they are copied. */
    private static final int POUR_AT = 1 << 18;

    private final Connection connection;
    private final Table<R> table;
    private final CopyRows rows;

    /** What each key has taken in, where the database is asked about every event. */
    private final Map<String, List<Occurrence>> taken = new HashMap<>();

    /**
     * @param past the entity's events up to the one at hand
     */
    EntityReplay(Connection connection, Table<R> table, EventCodec codec, Function<String, List<Occurrence>> past) {
        this(connection, table, codec, past, new CopyRows());
    }

    private EntityReplay(
            Connection connection,
            Table<R> table,
            EventCodec codec,
            Function<String, List<Occurrence>> past,
            CopyRows rows) {
        super(
                table.register(),
                new Parking(connection, table.register().name(), table.generation(), codec),
                past,
                version -> write(table, version, rows));
        this.connection = connection;
        this.table = table;
        this.rows = rows;
    }

    @Override
    public void take(Intake.ReadEvent read) throws SQLException {
        super.take(read);
        if (rows.size() > POUR_AT) {
            pour();
        }
    }

    /** The same, asking the database whether it would have the rows that the event makes; nothing is written before the end. */
    void takeAsking(Intake.ReadEvent read) throws SQLException {
        Intake.Keyed keyed = intake().keyed(read);
        if (keyed == null) {
            return;
        }
        String key = keyed.key();
        Occurrence occurrence = keyed.occurrence();
        VersionHistory<R> history = history(key, occurrence);
        Exception problem = null;
        try {
            history.take(occurrence);
            problem = refusal(history.versions().stream()
                    .filter(each -> each.knownFrom() == occurrence.position())
                    .toList());
        } catch (PastUnreachable e) {
            throw e.unwrapped();
        } catch (RuntimeException e) {
            problem = e;
        } catch (Error e) {
            problem = new FoldFailed(e);
        }
        List<Occurrence> good = taken.computeIfAbsent(key, each -> new ArrayList<>());
        if (problem == null) {
            good.add(occurrence);
        } else {
            intake().park(keyed, problem);
            forget(key);
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

    /** Forgets the entity as if it had never been taken in; nothing else was gathered. */
    void forget() {
        rows.clear();
        clear();
    }

    @Override
    public void clear() {
        super.clear();
        taken.clear();
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

    private static <R extends Record> void write(Table<R> table, Version<R> version, CopyRows rows) {
        try {
            table.copy(version, rows);
        } catch (RuntimeException e) {
            throw new Refused(e);
        }
    }
}
