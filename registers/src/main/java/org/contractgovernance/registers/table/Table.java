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
import org.contractgovernance.registers.fold.Register;
import org.contractgovernance.registers.fold.Version;
import org.contractgovernance.registers.fold.VersionHistory;
import org.contractgovernance.registers.sql.Sql;

/**
 * The table of one generation of a register: every version of every row.
 *
 * @param <R> the row
 */
public final class Table<R extends Record> {

    private static final Sql ENGINE_COLUMNS = Sql.of("row_key, row_entity, row_audience, row_version, made_by, made_at,"
            + " known_from, known_until, effective_from, effective_until");

    private static final int ENGINE_WIDTH = 10;
    private static final int AT_A_TIME = 1_000;

    private final Register<R> register;
    private final Row<R> row;
    private final int generation;
    private final Sql name;
    private final int width;
    private final TableDefinition definition;
    private final Sql open;
    private final Sql latest;
    private final Sql all;
    private final Sql copyIn;

    Table(Register<R> register, int generation) {
        this.register = register;
        this.row = new Row<>(register.row());
        this.generation = generation;
        this.name = Sql.name("query." + register.name().table() + "_" + generation);
        this.width = ENGINE_WIDTH + row.width();
        this.definition = new TableDefinition(register, row.columns(), name);
        Sql columns = Sql.of("?, ?", ENGINE_COLUMNS, row.names());
        this.open = ofAKey(columns, name, Sql.of(" AND " + AsOfPredicate.STILL_KNOWN));
        this.latest = ofAKey(columns, name, Sql.of(" AND " + AsOfPredicate.LATEST));
        this.all = ofAKey(columns, name, Sql.NOTHING);
        this.copyIn = Sql.of("COPY ? (?) FROM STDIN (FORMAT binary)", name, columns);
    }

    private static Sql ofAKey(Sql columns, Sql table, Sql condition) {
        return Sql.of("SELECT ? FROM ? WHERE row_key = k.wanted?", columns, table, condition);
    }

    /** Looks each key up for itself, whatever the planner (which knows nothing of a table that grows) believes of all together. */
    private static Sql ofEach(Collection<String> keys, Sql ofAKey) {
        return Sql.of(
                "SELECT v.* FROM unnest(?) k (wanted) CROSS JOIN LATERAL (? OFFSET 0) v ORDER BY effective_from, known_from",
                keys.toArray(String[]::new),
                ofAKey);
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
        for (Version<R> each : ofEach(keys, latest).all(connection, this::read)) {
            found.computeIfAbsent(each.key(), key -> new ArrayList<>()).add(each);
        }
        return found;
    }

    /** Every open version of a key. */
    public List<Version<R>> open(Connection connection, String key) throws SQLException {
        return ofEach(List.of(key), open).all(connection, this::read);
    }

    /**
     * Every version of these keys, whenever it was known, by key.
     *
     * @param unreadable told of each that was written by nobody but somebody else than this application: its key and contract
     */
    public Map<String, List<Version<R>>> all(
            Connection connection, Collection<String> keys, BiConsumer<String, String> unreadable) throws SQLException {
        Map<String, List<Version<R>>> found = new HashMap<>();
        ofEach(keys, all).each(connection, result -> {
            String key = result.getString(1);
            try {
                found.computeIfAbsent(key, any -> new ArrayList<>()).add(read(result));
            } catch (RuntimeException e) {
                unreadable.accept(key, String.valueOf(result.getString("contract")));
            }
        });
        return found;
    }

    /** Takes a version that nobody has asked for. */
    public interface VersionSink {
        void take(String key, String contract, long madeBy);
    }

    /** Goes through all versions, or those of certain contracts; some at a time, within a transaction. */
    public void each(Connection connection, Collection<String> contracts, VersionSink found) throws SQLException {
        try (PreparedStatement select =
                of(Sql.of("row_key, contract, made_by"), contracts).prepare(connection)) {
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
        return of(Sql.of("count(*)"), contracts).one(connection, result -> result.getLong(1));
    }

    private Sql of(Sql columns, Collection<String> contracts) {
        Sql those = contracts.isEmpty()
                ? Sql.NOTHING
                : Sql.of(" WHERE contract = ANY (?)", (Object) contracts.toArray(String[]::new));
        return Sql.of("SELECT ? FROM ??", columns, name, those);
    }

    private Version<R> read(ResultSet result) throws SQLException {
        Instant madeAt = Objects.requireNonNull(RowColumn.instant(result, 6));
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
    public void write(Connection connection, Collection<VersionHistory<R>> histories) throws SQLException {
        List<Version<R>> closed = new ArrayList<>();
        CopyRows begun = new CopyRows();
        for (VersionHistory<R> history : histories) {
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
        int updated = Sql.of(
                        "UPDATE ? t SET known_until = u.known_until"
                                + " FROM unnest(?, ?, ?::date[], ?, ?)"
                                + " u (row_key, row_audience, effective_from, known_from, known_until)"
                                + " WHERE t.row_key = u.row_key AND t.row_audience = u.row_audience"
                                + " AND t.effective_from = u.effective_from AND t.known_from = u.known_from",
                        name,
                        keys,
                        audiences,
                        from,
                        knownFrom,
                        knownUntil)
                .run(connection);
        if (updated != size) {
            throw new IllegalStateException("%d versions in %s were to end, %d did".formatted(size, name, updated));
        }
    }

    /** Forgets every version of some rows, so that they can be folded from their beginning. */
    public void forget(Connection connection, Collection<String> keys) throws SQLException {
        Sql.of("DELETE FROM ? WHERE row_key = ANY (?)", name, keys.toArray(String[]::new))
                .run(connection);
    }
}
