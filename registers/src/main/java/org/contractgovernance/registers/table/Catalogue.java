package org.contractgovernance.registers.table;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.registers.fold.Register;
import org.contractgovernance.registers.intake.ReplayPart;
import org.contractgovernance.registers.sql.Sql;
import org.contractgovernance.registers.table.Generations.StoredGeneration;
import org.jspecify.annotations.Nullable;

/**
 * The generations of the registers: which tables are in use, and which are being rebuilt beside them.
 *
 * <p>Two readings of the event store feed them: {@link #LIVE} the ones in use, {@link #REPLAY} the ones being rebuilt. When the
 * replay has caught up, one transaction makes its tables the ones in use and drops the ones that were.
 */
public final class Catalogue {

    /** The reading that feeds the tables in use. */
    public static final String LIVE = "live";

    /** The reading that feeds the tables that are being rebuilt. */
    public static final String REPLAY = "replay";

    private final Generations generations;

    public Catalogue(Generations generations) {
        this.generations = generations;
    }

    /**
     * Makes the tables that are missing. A register that the live reading has outrun, or whose shape has changed, is rebuilt.
     */
    public void prepare(Connection connection) throws SQLException {
        alone(connection);
        addReading(connection, LIVE, 0);
        if (position(connection, LIVE) > 0) {
            // before the live reading is held: who begins a replay may have to wait for another one's parts or indexes
            rebuild(connection, missing(connection));
        }
        if (lock(connection, LIVE) == 0) {
            Map<RegisterName, StoredGeneration> inUse = Generations.find(connection, LIVE);
            for (Register<?> each : generations.registers()) {
                if (!inUse.containsKey(each.name())) {
                    TableDefinition table = add(connection, each.name(), LIVE).definition();
                    table.index(connection);
                    table.publish(connection);
                }
            }
        }
        for (Generations.Fed each : generations.known(connection, LIVE)) {
            each.table().definition().publishAnew(connection);
        }
        rebuild(connection, missing(connection));
    }

    /** The registers that have no table in use which this application can write. */
    private List<RegisterName> missing(Connection connection) throws SQLException {
        Map<RegisterName, StoredGeneration> inUse = Generations.find(connection, LIVE);
        List<RegisterName> missing = new ArrayList<>();
        for (Register<?> each : generations.registers()) {
            StoredGeneration found = inUse.get(each.name());
            if (found == null || !generations.knows(each.name(), found)) {
                missing.add(each.name());
            }
        }
        return missing;
    }

    private void rebuild(Connection connection, List<RegisterName> missing) throws SQLException {
        if (!missing.isEmpty() && !isBeingRebuilt(connection, missing)) {
            startReplay(connection, missing);
        }
    }

    /** Whether a replay that is going on makes just what is wanted: another copy that starts lets it go on. */
    private boolean isBeingRebuilt(Connection connection, Collection<RegisterName> names) throws SQLException {
        Map<RegisterName, StoredGeneration> replayed = Generations.find(connection, REPLAY);
        for (RegisterName name : names) {
            StoredGeneration found = replayed.get(name);
            if (found == null || !generations.knows(name, found)) {
                return false;
            }
        }
        return true;
    }

    /** Begins to rebuild registers beside the ones in use; those that are being rebuilt already begin anew. */
    public void startReplay(Connection connection, Collection<RegisterName> names) throws SQLException {
        alone(connection);
        List<RegisterName> all = new ArrayList<>(names);
        for (Map.Entry<RegisterName, StoredGeneration> each :
                Generations.find(connection, REPLAY).entrySet()) {
            if (!all.contains(each.getKey())) {
                all.add(each.getKey());
            }
        }
        abandonReplay(connection);
        addReading(connection, REPLAY, 0);
        Sql.of("UPDATE query.reading SET by_entity = true WHERE name = ?", REPLAY)
                .run(connection);
        for (RegisterName name : all) {
            if (generations.shape(name) != null) {
                add(connection, name, REPLAY);
            }
        }
    }

    /** What has been folded entity by entity is read on, from the horizon, in the order of positions. The caller holds the reading. */
    public void readOn(Connection connection, long horizon) throws SQLException {
        ReplayPart.forgetAll(connection);
        Sql.of("UPDATE query.reading SET by_entity = false WHERE name = ?", REPLAY)
                .run(connection);
        move(connection, REPLAY, horizon);
    }

    private void abandonReplay(Connection connection) throws SQLException {
        if (lock(connection, REPLAY) < 0) {
            return;
        }
        // before the tables: who folds a part holds the part first, and a table then
        ReplayPart.lockAll(connection);
        for (Map.Entry<RegisterName, StoredGeneration> each :
                Generations.find(connection, REPLAY).entrySet()) {
            Table<?> table = generations.table(each.getKey(), each.getValue().generation());
            if (table != null) {
                table.definition().drop(connection);
            }
        }
        Sql.of("DELETE FROM query.generation WHERE reading = ?", REPLAY).run(connection);
        Sql.of("DELETE FROM query.reading WHERE name = ?", REPLAY).run(connection);
    }

    /** Whether the replay, as it stands, may take the place of what is in use: it makes whatever this application cannot write. */
    public boolean maySwap(Connection connection) throws SQLException {
        return generations.foreign(connection, REPLAY).isEmpty()
                && Generations.find(connection, REPLAY).keySet().containsAll(generations.foreign(connection, LIVE));
    }

    /**
     * Makes the rebuilt tables the ones in use. The caller is alone; both readings are locked, and stand at the same position. Waits
     * for those that are reading, and not for long.
     */
    public void swap(Connection connection) throws SQLException {
        Sql.of("SET LOCAL lock_timeout = '2s'; LOCK TABLE query.generation IN ACCESS EXCLUSIVE MODE")
                .run(connection);
        Map<RegisterName, StoredGeneration> inUse = Generations.find(connection, LIVE);
        Map<RegisterName, StoredGeneration> rebuilt = Generations.find(connection, REPLAY);
        for (Map.Entry<RegisterName, StoredGeneration> each : rebuilt.entrySet()) {
            RegisterName name = each.getKey();
            Table<?> table = generations.table(name, each.getValue().generation());
            StoredGeneration before = inUse.get(name);
            if (table == null) {
                continue;
            }
            table.definition().publish(connection);
            if (before != null) {
                new Table<>(table.register(), before.generation()).definition().drop(connection);
                Sql.of(
                                "DELETE FROM query.generation WHERE register = ? AND generation = ?",
                                name.code(),
                                before.generation())
                        .run(connection);
            }
        }
        Sql.of("UPDATE query.generation SET reading = 'live' WHERE reading = ?", REPLAY)
                .run(connection);
        Sql.of("DELETE FROM query.reading WHERE name = ?", REPLAY).run(connection);
    }

    /**
     * A reading that is locked until the transaction ends.
     *
     * @param position how far it has come
     * @param movedBy the transaction that moved it there
     * @param byEntity whether it is a replay that still folds entity by entity
     */
    public record Claimed(long position, String movedBy, boolean byEntity) {}

    /** The reading, locked until the transaction ends; none where there is none or somebody else has it. */
    public static @Nullable Claimed claim(Connection connection, String reading) throws SQLException {
        return Sql.of(
                        "SELECT position, xmin::text, by_entity FROM query.reading WHERE name = ? FOR UPDATE SKIP LOCKED",
                        reading)
                .first(connection, row -> new Claimed(row.getLong(1), row.getString(2), row.getBoolean(3)));
    }

    /** Position of a reading, locked until the transaction ends; -1 where there is no such reading. */
    public static long lock(Connection connection, String reading) throws SQLException {
        return position(connection, reading, Sql.of(" FOR UPDATE"));
    }

    /** Position of a reading; -1 where there is no such reading. */
    public static long position(Connection connection, String reading) throws SQLException {
        return position(connection, reading, Sql.NOTHING);
    }

    private static long position(Connection connection, String reading, Sql locked) throws SQLException {
        Long position = Sql.of("SELECT position FROM query.reading WHERE name = ??", reading, locked)
                .first(connection, row -> row.getLong(1));
        return position == null ? -1 : position;
    }

    /**
     * Moves a locked reading, even to where it is already: a copy that remembers its rows then knows that they may have changed. Of the
     * live reading, it notifies every copy.
     *
     * @return the transaction that moved it
     */
    public static String move(Connection connection, String reading, long position) throws SQLException {
        String mover = Sql.of("""
                        WITH moved AS (
                            UPDATE query.reading SET position = ?, moved_at = clock_timestamp() WHERE name = ? RETURNING name)
                        SELECT pg_current_xact_id()::xid::text,
                               CASE name WHEN 'live' THEN pg_notify('registers', ?::text) END
                          FROM moved
                        """, position, reading, position).first(connection, row -> row.getString(1));
        if (mover == null) {
            throw new IllegalStateException("there is no reading " + reading);
        }
        return mover;
    }

    private Table<?> add(Connection connection, RegisterName name, String reading) throws SQLException {
        int generation = Sql.of("""
                        INSERT INTO query.generation (register, generation, shape, reading)
                        SELECT ?, coalesce(max(generation), 0) + 1, ?, ? FROM query.generation WHERE register = ?
                        RETURNING generation
                        """, name.code(), Objects.requireNonNull(generations.shape(name)), reading, name.code())
                .one(connection, row -> row.getInt(1));
        Table<?> table = Objects.requireNonNull(generations.table(name, generation));
        table.definition().create(connection);
        return table;
    }

    private static void addReading(Connection connection, String reading, long position) throws SQLException {
        Sql.of("INSERT INTO query.reading (name, position) VALUES (?, ?) ON CONFLICT DO NOTHING", reading, position)
                .run(connection);
    }

    /** Changes to the catalogue come one after another, whichever copy of the application makes them. */
    public static void alone(Connection connection) throws SQLException {
        Sql.of("SELECT pg_advisory_xact_lock(hashtext('query.generation'))").run(connection);
    }
}
