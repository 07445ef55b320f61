package org.contractgovernance.query.register;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.contractgovernance.contracts.Coded;
import org.postgresql.PGConnection;

/**
 * The table of one generation of a register: every version of every row.
 *
 * <p>Names in its SQL come from {@link org.contractgovernance.contracts.register.RegisterName} and from record components
 * alone; values are bound or copied.
 *
 * @param <R> the row
 */
final class Table<R extends Record> {

    private static final String ENGINE_COLUMNS = "row_key, row_entity, row_audience, row_version, made_by, made_at,"
            + " known_from, known_until, effective_from, effective_until";

    private static final int ENGINE_WIDTH = 10;

    /** A view is not replaced by one with other columns. */
    private static final String OTHER_COLUMNS = "42P16";

    private final Register<R> register;
    private final Row<R> row;
    private final int generation;
    private final String name;

    Table(Register<R> register, int generation) {
        this.register = register;
        this.row = new Row<>(register.row());
        this.generation = generation;
        this.name = "query." + register.name().table() + "_" + generation;
    }

    Register<R> register() {
        return register;
    }

    int generation() {
        return generation;
    }

    /** What the table looks like and how its rows come about; another shape is another generation. */
    static String shape(Register<?> register) {
        return "1/%d %s %s".formatted(register.revision(), Shape.of(register.row()), Indexes.of(register, ""));
    }

    void create(Connection connection) throws SQLException {
        StringBuilder ddl = new StringBuilder("CREATE TABLE ").append(name).append("""
                 (
                    row_key text NOT NULL,
                    row_entity text NOT NULL,
                    row_audience text NOT NULL,
                    row_version bigint NOT NULL,
                    made_by bigint NOT NULL,
                    made_at timestamptz NOT NULL,
                    known_from bigint NOT NULL,
                    known_until bigint NOT NULL,
                    effective_from date NOT NULL,
                    effective_until date NOT NULL""");
        for (Column column : row.columns()) {
            ddl.append(",\n    ").append(column.name()).append(' ').append(column.sqlType());
        }
        ddl.append(",\n    PRIMARY KEY (row_key, row_audience, effective_from, known_from))");
        List<String> statements = new ArrayList<>(List.of(ddl.toString()));
        statements.addAll(Indexes.of(register, name));
        statements.add(
                "COMMENT ON TABLE " + name + " IS 'Every version of every row: what was known from position"
                        + " known_from until before known_until, about the days from effective_from until before effective_until'");
        execute(connection, statements);
    }

    /**
     * Makes this the table that people read: the history under the register's own name, and beside it what holds now. Views that can
     * stay do, with what has been granted on them.
     */
    void publish(Connection connection) throws SQLException {
        String view = "query." + register.name().table();
        String history = " VIEW " + view + "_history AS SELECT * FROM " + name;
        String now = " VIEW " + view + " AS SELECT * FROM " + name + " WHERE known_until = " + Version.STILL_KNOWN
                + " AND effective_from <= current_date AND effective_until > current_date"
                + " AND row_audience IN ('everyone', 'council')";
        Savepoint before = connection.setSavepoint();
        try {
            execute(connection, List.of("CREATE OR REPLACE" + history, "CREATE OR REPLACE" + now));
            connection.releaseSavepoint(before);
        } catch (SQLException e) {
            if (!OTHER_COLUMNS.equals(e.getSQLState())) {
                throw e;
            }
            connection.rollback(before);
            execute(
                    connection,
                    List.of(
                            "DROP VIEW IF EXISTS " + view,
                            "DROP VIEW IF EXISTS " + view + "_history",
                            "CREATE" + history,
                            "CREATE" + now));
        }
    }

    void drop(Connection connection) throws SQLException {
        execute(connection, List.of("DROP TABLE IF EXISTS " + name));
    }

    private static void execute(Connection connection, List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    /** The open versions without an end in days, by key. */
    Map<String, List<Version<R>>> latest(Connection connection, Collection<String> keys) throws SQLException {
        Map<String, List<Version<R>>> found = new HashMap<>();
        String condition = " AND effective_until = 'infinity'";
        for (Version<R> each : select(connection, keys, condition)) {
            found.computeIfAbsent(each.key, key -> new ArrayList<>()).add(each);
        }
        return found;
    }

    /** Every open version of a key. */
    List<Version<R>> open(Connection connection, String key) throws SQLException {
        return select(connection, List.of(key), "");
    }

    private List<Version<R>> select(Connection connection, Collection<String> keys, String condition)
            throws SQLException {
        String sql = "SELECT " + ENGINE_COLUMNS + ", " + row.names() + " FROM " + name
                + " WHERE row_key = ANY (?) AND known_until = " + Version.STILL_KNOWN + condition
                + " ORDER BY effective_from, known_from";
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
        return new Version<>(
                result.getString(1),
                result.getString(2),
                Coded.of(Audience.class, result.getString(3)),
                new Version.Content<>(row.read(result, ENGINE_WIDTH + 1), result.getLong(4), result.getLong(5), madeAt),
                result.getLong(7),
                result.getObject(9, LocalDate.class),
                result.getObject(10, LocalDate.class),
                true);
    }

    /** Writes what a batch has decided: ends the versions that it closed and adds the ones that it began. */
    void write(Connection connection, Collection<History<R>> histories) throws SQLException {
        List<Version<R>> closed = new ArrayList<>();
        StringBuilder begun = new StringBuilder();
        for (History<R> history : histories) {
            for (Version<R> version : history.versions()) {
                if (!version.stored) {
                    copy(version, begun);
                } else if (!version.isOpen()) {
                    closed.add(version);
                }
            }
        }
        close(connection, closed);
        if (!begun.isEmpty()) {
            try {
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn(
                                "COPY " + name + " (" + ENGINE_COLUMNS + ", " + row.names() + ") FROM STDIN",
                                new StringReader(begun.toString()));
            } catch (IOException e) {
                throw new SQLException("the rows could not be copied", e);
            }
        }
    }

    private void copy(Version<R> version, StringBuilder out) {
        CopyText.field(out, version.key);
        out.append('\t');
        CopyText.field(out, version.entity);
        out.append('\t').append(version.audience.code());
        out.append('\t').append(version.content.version());
        out.append('\t').append(version.content.madeBy());
        out.append('\t').append(version.content.madeAt());
        out.append('\t').append(version.knownFrom);
        out.append('\t').append(version.knownUntil);
        out.append('\t').append(version.effectiveFrom);
        out.append('\t').append(Column.date(version.effectiveUntil));
        row.copy(version.content.row(), out);
        out.append('\n');
    }

    private void close(Connection connection, List<Version<R>> closed) throws SQLException {
        if (closed.isEmpty()) {
            return;
        }
        String sql = "UPDATE " + name + " t SET known_until = u.known_until"
                + " FROM unnest(?, ?, ?, ?, ?) u (row_key, row_audience, effective_from, known_from, known_until)"
                + " WHERE t.row_key = u.row_key AND t.row_audience = u.row_audience"
                + " AND t.effective_from = u.effective_from AND t.known_from = u.known_from";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            int size = closed.size();
            String[] keys = new String[size];
            String[] audiences = new String[size];
            String[] from = new String[size];
            Long[] knownFrom = new Long[size];
            Long[] knownUntil = new Long[size];
            for (int i = 0; i < size; i++) {
                Version<R> version = closed.get(i);
                keys[i] = version.key;
                audiences[i] = version.audience.code();
                from[i] = version.effectiveFrom.toString();
                knownFrom[i] = version.knownFrom;
                knownUntil[i] = version.knownUntil;
            }
            update.setArray(1, connection.createArrayOf("text", keys));
            update.setArray(2, connection.createArrayOf("text", audiences));
            update.setArray(3, connection.createArrayOf("date", from));
            update.setArray(4, connection.createArrayOf("bigint", knownFrom));
            update.setArray(5, connection.createArrayOf("bigint", knownUntil));
            int updated = update.executeUpdate();
            if (updated != size) {
                throw new IllegalStateException("%d versions in %s were to end, %d did".formatted(size, name, updated));
            }
        }
    }

    /** Forgets everything about an entity, so that it can be folded from its beginning. */
    void forget(Connection connection, String entity) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM " + name + " WHERE row_entity = ?")) {
            delete.setString(1, entity);
            delete.executeUpdate();
        }
    }
}
