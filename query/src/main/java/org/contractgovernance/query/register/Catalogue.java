package org.contractgovernance.query.register;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.contractgovernance.contracts.Coded;
import org.contractgovernance.contracts.register.RegisterName;

/**
 * The generations of the registers: which tables are in use, and which are being rebuilt beside them.
 *
 * <p>Two readings of the event store feed them: {@link #LIVE} the ones in use, {@link #REPLAY} the ones being rebuilt. When the
 * replay has caught up, one transaction makes its tables the ones in use and drops the ones that were.
 */
final class Catalogue {

    static final String LIVE = "live";
    static final String REPLAY = "replay";

    private final Map<RegisterName, Register<?>> registers = new LinkedHashMap<>();

    Catalogue(Collection<? extends Register<?>> registers) {
        for (Register<?> each : registers) {
            if (this.registers.put(each.name(), each) != null) {
                throw new IllegalStateException("two registers are called " + each.name());
            }
        }
    }

    Collection<Register<?>> registers() {
        return registers.values();
    }

    /**
     * Makes the tables that are missing. A register that the live reading has outrun, or whose shape has changed, is rebuilt.
     */
    void prepare(Connection connection) throws SQLException {
        alone(connection);
        addReading(connection, LIVE, 0);
        long live = lock(connection, LIVE);
        List<RegisterName> rebuild = new ArrayList<>();
        Map<RegisterName, Found> inUse = find(connection, LIVE);
        for (Register<?> each : registers.values()) {
            Found found = inUse.get(each.name());
            if (found == null && live == 0) {
                Table<?> table = add(connection, each, LIVE);
                table.publish(connection);
            } else if (found == null || !found.shape().equals(Table.shape(each))) {
                rebuild.add(each.name());
            }
        }
        if (!rebuild.isEmpty() && !isBeingRebuilt(connection, rebuild)) {
            startReplay(connection, rebuild);
        }
    }

    /** Whether a replay that is going on makes just what is wanted: another copy that starts lets it go on. */
    private boolean isBeingRebuilt(Connection connection, Collection<RegisterName> names) throws SQLException {
        Map<RegisterName, Found> replayed = find(connection, REPLAY);
        for (RegisterName name : names) {
            Found found = replayed.get(name);
            Register<?> register = registers.get(name);
            if (found == null || register == null || !found.shape().equals(Table.shape(register))) {
                return false;
            }
        }
        return true;
    }

    /** Begins to rebuild registers beside the ones in use; those that are being rebuilt already begin anew. */
    void startReplay(Connection connection, Collection<RegisterName> names) throws SQLException {
        alone(connection);
        List<RegisterName> all = new ArrayList<>(names);
        for (Map.Entry<RegisterName, Found> each : find(connection, REPLAY).entrySet()) {
            if (!all.contains(each.getKey())) {
                all.add(each.getKey());
            }
        }
        abandonReplay(connection);
        addReading(connection, REPLAY, 0);
        for (RegisterName name : all) {
            Register<?> register = registers.get(name);
            if (register != null) {
                add(connection, register, REPLAY);
            }
        }
    }

    private void abandonReplay(Connection connection) throws SQLException {
        if (lock(connection, REPLAY) < 0) {
            return;
        }
        for (Map.Entry<RegisterName, Found> each : find(connection, REPLAY).entrySet()) {
            Register<?> register = registers.get(each.getKey());
            if (register != null) {
                new Table<>(register, each.getValue().generation()).drop(connection);
            }
        }
        update(connection, "DELETE FROM query.generation WHERE reading = ?", REPLAY);
        update(connection, "DELETE FROM query.reading WHERE name = ?", REPLAY);
    }

    /** The tables that a reading feeds, as far as this application knows their shape. */
    List<Table<?>> tables(Connection connection, String reading) throws SQLException {
        List<Table<?>> tables = new ArrayList<>();
        for (Map.Entry<RegisterName, Found> each : find(connection, reading).entrySet()) {
            Register<?> register = registers.get(each.getKey());
            if (register != null && each.getValue().shape().equals(Table.shape(register))) {
                tables.add(new Table<>(register, each.getValue().generation()));
            }
        }
        return tables;
    }

    /**
     * The registers of a reading whose tables this application cannot write: another release of it made them. Whoever cannot write
     * every table of a reading leaves the reading alone, or the others would move on without that table's rows.
     */
    Set<RegisterName> foreign(Connection connection, String reading) throws SQLException {
        Set<RegisterName> foreign = new LinkedHashSet<>();
        for (Map.Entry<RegisterName, Found> each : find(connection, reading).entrySet()) {
            Register<?> register = registers.get(each.getKey());
            if (register == null || !each.getValue().shape().equals(Table.shape(register))) {
                foreign.add(each.getKey());
            }
        }
        return foreign;
    }

    /** Whether the replay, as it stands, may take the place of what is in use: it makes whatever this application cannot write. */
    boolean maySwap(Connection connection) throws SQLException {
        return foreign(connection, REPLAY).isEmpty()
                && find(connection, REPLAY).keySet().containsAll(foreign(connection, LIVE));
    }

    /**
     * Makes the rebuilt tables the ones in use. The caller is alone; both readings are locked, and stand at the same position. Waits
     * for whoever is reading, and not for long.
     */
    void swap(Connection connection) throws SQLException {
        try (Statement lock = connection.createStatement()) {
            lock.execute("SET LOCAL lock_timeout = '2s'; LOCK TABLE query.generation IN ACCESS EXCLUSIVE MODE");
        }
        Map<RegisterName, Found> inUse = find(connection, LIVE);
        Map<RegisterName, Found> rebuilt = find(connection, REPLAY);
        for (Map.Entry<RegisterName, Found> each : rebuilt.entrySet()) {
            RegisterName name = each.getKey();
            Register<?> register = registers.get(name);
            Found before = inUse.get(name);
            if (register == null) {
                continue;
            }
            new Table<>(register, each.getValue().generation()).publish(connection);
            if (before != null) {
                new Table<>(register, before.generation()).drop(connection);
                try (PreparedStatement delete = connection.prepareStatement(
                        "DELETE FROM query.generation WHERE register = ? AND generation = ?")) {
                    delete.setString(1, name.code());
                    delete.setInt(2, before.generation());
                    delete.executeUpdate();
                }
            }
        }
        update(connection, "UPDATE query.generation SET reading = 'live' WHERE reading = ?", REPLAY);
        update(connection, "DELETE FROM query.reading WHERE name = ?", REPLAY);
    }

    /** Position of a reading, locked until the transaction ends; -1 where there is no such reading. */
    static long lock(Connection connection, String reading) throws SQLException {
        return position(connection, reading, " FOR UPDATE");
    }

    /** Position of a reading, locked until the transaction ends; -1 where there is none or somebody else has it. */
    static long claim(Connection connection, String reading) throws SQLException {
        return position(connection, reading, " FOR UPDATE SKIP LOCKED");
    }

    /** Position of a reading; -1 where there is no such reading. */
    static long position(Connection connection, String reading) throws SQLException {
        return position(connection, reading, "");
    }

    private static long position(Connection connection, String reading, String locked) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT position FROM query.reading WHERE name = ?" + locked)) {
            select.setString(1, reading);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getLong(1) : -1;
            }
        }
    }

    static void move(Connection connection, String reading, long position) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE query.reading SET position = ?, moved_at = clock_timestamp() WHERE name = ?")) {
            update.setLong(1, position);
            update.setString(2, reading);
            if (update.executeUpdate() != 1) {
                throw new IllegalStateException("there is no reading " + reading);
            }
        }
    }

    private record Found(int generation, String shape) {}

    private static Map<RegisterName, Found> find(Connection connection, String reading) throws SQLException {
        Map<RegisterName, Found> found = new LinkedHashMap<>();
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT register, generation, shape FROM query.generation WHERE reading = ? ORDER BY register")) {
            select.setString(1, reading);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    Found each = new Found(row.getInt(2), row.getString(3));
                    Coded.find(RegisterName.class, row.getString(1)).ifPresent(name -> found.put(name, each));
                }
            }
        }
        return found;
    }

    private static Table<?> add(Connection connection, Register<?> register, String reading) throws SQLException {
        int generation;
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO query.generation (register, generation, shape, reading)
                SELECT ?, coalesce(max(generation), 0) + 1, ?, ? FROM query.generation WHERE register = ?
                RETURNING generation
                """)) {
            insert.setString(1, register.name().code());
            insert.setString(2, Table.shape(register));
            insert.setString(3, reading);
            insert.setString(4, register.name().code());
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                generation = row.getInt(1);
            }
        }
        Table<?> table = new Table<>(register, generation);
        table.create(connection);
        return table;
    }

    private static void addReading(Connection connection, String reading, long position) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO query.reading (name, position) VALUES (?, ?) ON CONFLICT DO NOTHING")) {
            insert.setString(1, reading);
            insert.setLong(2, position);
            insert.executeUpdate();
        }
    }

    private static void update(Connection connection, String sql, String reading) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setString(1, reading);
            update.executeUpdate();
        }
    }

    /** Changes to the catalogue come one after another, whichever copy of the application makes them. */
    static void alone(Connection connection) throws SQLException {
        try (PreparedStatement lock =
                connection.prepareStatement("SELECT pg_advisory_xact_lock(hashtext('query.generation'))")) {
            lock.execute();
        }
    }
}
