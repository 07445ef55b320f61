package org.contractgovernance.registers.table;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.contractgovernance.contracts.term.Coded;
import org.contractgovernance.registers.fold.Audience;
import org.contractgovernance.registers.fold.FoldFailed;
import org.contractgovernance.registers.fold.History;
import org.contractgovernance.registers.fold.Register;
import org.contractgovernance.registers.fold.Version;

/**
 * The table of one generation of a register: every version of every row.
 *
 * <p>Names in its SQL come from {@link org.contractgovernance.contracts.register.RegisterName} and from record components
 * alone; values are bound or copied.
 *
 * @param <R> the row
 */
public final class Table<R extends Record> {

    private static final String ENGINE_COLUMNS = "row_key, row_entity, row_audience, row_version, made_by, made_at,"
            + " known_from, known_until, effective_from, effective_until";

    private static final int ENGINE_WIDTH = 10;
    private static final int AT_A_TIME = 1_000;

    private static final String STILL_KNOWN = " AND known_until = " + Version.STILL_KNOWN;

    private final Register<R> register;
    private final Row<R> row;
    private final int generation;
    private final String name;
    private final int width;
    private final TableDefinition definition;
    private final String selectOpen;
    private final String selectLatest;
    private final String selectAll;
    private final String copyIn;
    private final String update;

    Table(Register<R> register, int generation) {
        this.register = register;
        this.row = new Row<>(register.row());
        this.generation = generation;
        this.name = "query." + register.name().table() + "_" + generation;
        this.width = ENGINE_WIDTH + row.columns().size();
        this.definition = new TableDefinition(register, row.columns(), name);
        String columns = ENGINE_COLUMNS + ", " + row.names();
        this.selectOpen = select(columns, name, STILL_KNOWN);
        this.selectLatest = select(columns, name, STILL_KNOWN + " AND effective_until = 'infinity'");
        this.selectAll = select(columns, name, "");
        this.copyIn = "COPY " + name + " (" + columns + ") FROM STDIN (FORMAT binary)";
        this.update = "UPDATE " + name + " t SET known_until = u.known_until"
                + " FROM unnest(?, ?, ?, ?, ?) u (row_key, row_audience, effective_from, known_from, known_until)"
                + " WHERE t.row_key = u.row_key AND t.row_audience = u.row_audience"
                + " AND t.effective_from = u.effective_from AND t.known_from = u.known_from";
    }

    /** Looks each key up for itself, whatever the planner (which knows nothing of a table that grows) believes of all together. */
    private static String select(String columns, String name, String condition) {
        return "SELECT v.* FROM unnest(?) k (wanted) CROSS JOIN LATERAL (SELECT " + columns + " FROM " + name
                + " WHERE row_key = k.wanted" + condition
                + " OFFSET 0) v ORDER BY effective_from, known_from";
    }

    /** Its rows as columns. */
    public Row<R> row() {
        return row;
    }

    /** The register whose rows it keeps. */
    public Register<R> register() {
        return register;
    }

    /** The number of the register's generation. */
    public int generation() {
        return generation;
    }

    /** How it is made, published and dropped. */
    public TableDefinition definition() {
        return definition;
    }

    /** The open versions without an end in days, by key. */
    public Map<String, List<Version<R>>> latest(Connection connection, Collection<String> keys) throws SQLException {
        Map<String, List<Version<R>>> found = new HashMap<>();
        for (Version<R> each : select(connection, selectLatest, keys)) {
            found.computeIfAbsent(each.key(), key -> new ArrayList<>()).add(each);
        }
        return found;
    }

    /** Every open version of a key. */
    public List<Version<R>> open(Connection connection, String key) throws SQLException {
        return select(connection, selectOpen, List.of(key));
    }

    /**
     * Every version of these keys, whenever it was known, by key.
     *
     * @param unreadable told of each that was written by nobody but somebody else than this application: its key and contract
     */
    public Map<String, List<Version<R>>> all(
            Connection connection, Collection<String> keys, BiConsumer<String, String> unreadable) throws SQLException {
        Map<String, List<Version<R>>> found = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(selectAll)) {
            select.setArray(1, connection.createArrayOf("text", keys.toArray()));
            try (ResultSet result = select.executeQuery()) {
                while (result.next()) {
                    String key = result.getString(1);
                    try {
                        found.computeIfAbsent(key, any -> new ArrayList<>()).add(read(result));
                    } catch (RuntimeException e) {
                        unreadable.accept(key, String.valueOf(result.getString("contract")));
                    }
                }
            }
        }
        return found;
    }

    /** Takes a version that nobody has asked for. */
    public interface Found {
        void take(String key, String contract, long madeBy);
    }

    /** Goes through all versions, or those of certain contracts; some at a time, within a transaction. */
    public void each(Connection connection, Collection<String> contracts, Found found) throws SQLException {
        try (PreparedStatement select = of(connection, "row_key, contract, made_by", contracts)) {
            select.setFetchSize(AT_A_TIME);
            try (ResultSet result = select.executeQuery()) {
                while (result.next()) {
                    found.take(result.getString(1), String.valueOf(result.getString(2)), result.getLong(3));
                }
            }
        }
    }

    /** How many versions there are, or of certain contracts. */
    public long count(Connection connection, Collection<String> contracts) throws SQLException {
        try (PreparedStatement select = of(connection, "count(*)", contracts);
                ResultSet result = select.executeQuery()) {
            result.next();
            return result.getLong(1);
        }
    }

    private PreparedStatement of(Connection connection, String columns, Collection<String> contracts)
            throws SQLException {
        PreparedStatement select = connection.prepareStatement(
                "SELECT " + columns + " FROM " + name + (contracts.isEmpty() ? "" : " WHERE contract = ANY (?)"));
        if (!contracts.isEmpty()) {
            select.setArray(1, connection.createArrayOf("text", contracts.toArray()));
        }
        return select;
    }

    private List<Version<R>> select(Connection connection, String sql, Collection<String> keys) throws SQLException {
        List<Version<R>> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setArray(1, connection.createArrayOf("text", keys.toArray()));
            try (ResultSet result = select.executeQuery()) {
                while (result.next()) {
                    found.add(read(result));
                }
            }
        }
        return found;
    }

    private Version<R> read(ResultSet result) throws SQLException {
        Instant madeAt = Objects.requireNonNull(Column.instant(result, 6));
        return Version.stored(
                result.getString(1),
                result.getString(2),
                Coded.of(Audience.class, result.getString(3)),
                new Version.Content<>(row.read(result, ENGINE_WIDTH + 1), result.getLong(4), result.getLong(5), madeAt),
                result.getLong(7),
                result.getLong(8),
                result.getObject(9, LocalDate.class),
                result.getObject(10, LocalDate.class));
    }

    /** Writes what a batch has decided: ends the versions that it closed and adds the ones that it began. */
    public void write(Connection connection, Collection<History<R>> histories) throws SQLException {
        List<Version<R>> closed = new ArrayList<>();
        CopyRows begun = new CopyRows();
        for (History<R> history : histories) {
            for (Version<R> version : history.versions()) {
                if (!version.isStored()) {
                    copy(version, begun);
                } else if (!version.isOpen()) {
                    closed.add(version);
                }
            }
        }
        close(connection, closed);
        pour(connection, begun);
    }

    /** Adds versions, and lets go of them. */
    public void pour(Connection connection, CopyRows versions) throws SQLException {
        versions.pour(connection, copyIn);
    }

    /** Writes a version as COPY reads it. */
    public void copy(Version<R> version, CopyRows out) {
        int before = out.size();
        try {
            out.row(width);
            out.text(version.key());
            out.text(version.entity());
            out.text(version.audience().code());
            out.bigint(version.content().version());
            out.bigint(version.content().madeBy());
            out.timestamptz(version.content().madeAt());
            out.bigint(version.knownFrom());
            out.bigint(version.knownUntil());
            out.date(version.effectiveFrom());
            out.date(version.effectiveUntil());
            row.copy(version.content().row(), out);
        } catch (RuntimeException e) {
            out.cut(before);
            throw e;
        } catch (Error e) {
            out.cut(before);
            throw new FoldFailed(e);
        }
    }

    private void close(Connection connection, List<Version<R>> closed) throws SQLException {
        if (closed.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(update)) {
            int size = closed.size();
            String[] keys = new String[size];
            String[] audiences = new String[size];
            String[] from = new String[size];
            Long[] knownFrom = new Long[size];
            Long[] knownUntil = new Long[size];
            for (int i = 0; i < size; i++) {
                Version<R> version = closed.get(i);
                keys[i] = version.key();
                audiences[i] = version.audience().code();
                from[i] = version.effectiveFrom().toString();
                knownFrom[i] = version.knownFrom();
                knownUntil[i] = version.knownUntil();
            }
            statement.setArray(1, connection.createArrayOf("text", keys));
            statement.setArray(2, connection.createArrayOf("text", audiences));
            statement.setArray(3, connection.createArrayOf("date", from));
            statement.setArray(4, connection.createArrayOf("bigint", knownFrom));
            statement.setArray(5, connection.createArrayOf("bigint", knownUntil));
            int updated = statement.executeUpdate();
            if (updated != size) {
                throw new IllegalStateException("%d versions in %s were to end, %d did".formatted(size, name, updated));
            }
        }
    }

    /** Forgets every version of some rows, so that they can be folded from their beginning. */
    public void forget(Connection connection, Collection<String> keys) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("DELETE FROM " + name + " WHERE row_key = ANY (?)")) {
            delete.setArray(1, connection.createArrayOf("text", keys.toArray()));
            delete.executeUpdate();
        }
    }
}
