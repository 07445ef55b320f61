package org.contractgovernance.registers.table;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.registers.fold.Register;
import org.contractgovernance.registers.sql.Sql;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How the table of one generation of a register is made, found by its questions, published and dropped.
 */
public final class TableDefinition {

    private static final Logger LOG = LoggerFactory.getLogger(TableDefinition.class);

    /** A table is not dropped on which something else depends. */
    private static final String DEPENDED_ON = "2BP01";

    /** Counts up when tables are made otherwise than before, so that they are made anew. */
    private static final int MADE_AS = 2;

    private final Register<?> register;
    private final List<RowColumn> columns;
    private final Sql name;

    TableDefinition(Register<?> register, List<RowColumn> columns, Sql name) {
        this.register = register;
        this.columns = columns;
        this.name = name;
    }

    /** What the table looks like and how its rows come about; another shape is another generation. */
    static String shape(Register<?> register) {
        return "%d/%d %s %s"
                .formatted(MADE_AS, register.revision(), Shape.of(register.row()), Indexes.of(register, Sql.NOTHING));
    }

    /** Makes the table as rows are poured into it: nothing to find them by as yet. */
    void create(Connection connection) throws SQLException {
        List<Sql> declared = columns.stream()
                .map(each -> Sql.of(",\n    ? ?", Sql.name(each.name()), Sql.name(each.sqlType())))
                .toList();
        execute(
                connection,
                List.of(
                        Sql.of("""
                                CREATE TABLE ? (
                                    row_key text NOT NULL,
                                    row_entity text NOT NULL,
                                    row_audience text NOT NULL,
                                    row_version bigint NOT NULL,
                                    made_by bigint NOT NULL,
                                    made_at timestamptz NOT NULL,
                                    known_from bigint NOT NULL,
                                    known_until bigint NOT NULL,
                                    effective_from date NOT NULL,
                                    effective_until date NOT NULL?)""", name, Sql.joined("", declared)),
                        Sql.of(
                                "COMMENT ON TABLE ? IS 'Every version of every row: what was known from position"
                                        + " known_from until before known_until, about the days from effective_from until"
                                        + " before effective_until'",
                                name)));
    }

    /** Adds what rows are found by, and what keeps one from being written twice. */
    public void index(Connection connection) throws SQLException {
        List<Sql> statements = new ArrayList<>();
        statements.add(Sql.of(
                "ALTER TABLE ? ADD PRIMARY KEY ?",
                name,
                register.appendsOnly()
                        ? Sql.of("(row_key)")
                        : Sql.of("(row_key, row_audience, effective_from, known_from)")));
        statements.addAll(Indexes.of(register, name));
        execute(connection, statements);
    }

    /** Whether rows can be found by what they are found by: {@link #index} is done wholly or not at all. */
    public boolean isIndexed(Connection connection) throws SQLException {
        return Sql.of(
                        "SELECT EXISTS (SELECT FROM pg_constraint WHERE conrelid = ?::regclass AND contype = 'p')",
                        name.text())
                .one(connection, row -> row.getBoolean(1));
    }

    /** Tells the planner what is in the table, which it would otherwise learn in a minute or so. */
    public void analyse(Connection connection) throws SQLException {
        execute(connection, List.of(Sql.of("ANALYZE ?", name)));
    }

    /** The same for a table that has, or had when this was last done, fewer rows than that; where nobody else is doing it. */
    void analyseIfSmall(Connection connection, long rows) throws SQLException {
        Double had = Sql.of("SELECT reltuples FROM pg_class WHERE oid = to_regclass(?)", name.text())
                .first(connection, row -> row.getDouble(1));
        if (had == null || had >= rows) {
            return;
        }
        execute(connection, List.of(Sql.of("ANALYZE (SKIP_LOCKED) ?", name)));
    }

    /** Tidies up versions of rows that were deleted. */
    void vacuum(Connection connection) throws SQLException {
        execute(connection, List.of(Sql.of("VACUUM ?", name)));
    }

    /** Makes this the table that people read. */
    void publish(Connection connection) throws SQLException {
        views().publish(connection);
    }

    /** Makes the views of this table anew where another release made them, which made them otherwise. */
    void publishAnew(Connection connection) throws SQLException {
        views().publishAnew(connection);
    }

    private PublishedViews views() {
        return new PublishedViews(name.text(), "query." + register.name().table());
    }

    /** Drops the table; where somebody has built on it rather than on its views, it is emptied instead, and nobody is fed by it. */
    void drop(Connection connection) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            execute(connection, List.of(Sql.of("DROP TABLE IF EXISTS ?", name)));
            connection.releaseSavepoint(before);
        } catch (SQLException e) {
            if (!DEPENDED_ON.equals(e.getSQLState())) {
                throw e;
            }
            connection.rollback(before);
            execute(connection, List.of(Sql.of("TRUNCATE ?", name)));
            LOG.warn(
                    "{} is no more in use, and is empty: something was built on it, and not on the views that follow the table in"
                            + " use. Drop what depends on it, and then the table",
                    name);
        }
    }

    private static void execute(Connection connection, List<Sql> statements) throws SQLException {
        for (Sql each : statements) {
            each.run(connection);
        }
    }
}
