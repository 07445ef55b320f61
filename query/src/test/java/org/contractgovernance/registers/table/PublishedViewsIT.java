package org.contractgovernance.registers.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.registers.EngineOnPostgreSql;
import org.contractgovernance.registers.Happenings;
import org.contractgovernance.registers.fold.Register;
import org.contractgovernance.registers.fold.Version;
import org.contractgovernance.registers.sql.Sql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What reports read: with days that every driver knows, and under names that stay. */
class PublishedViewsIT extends EngineOnPostgreSql {

    record Before(String contract, String title, int days, String note) {}

    record Reordered(String contract, int days, String title, String note, LocalDate dueOn) {}

    record Otherwise(String contract, String title, BigDecimal days) {}

    private static TableDefinition table(Class<? extends Record> row, int generation) {
        return new TableDefinition(
                Register.of(RegisterName.ISSUES_LOG, row).build(),
                Arrays.stream(row.getRecordComponents())
                        .map(each -> RowColumn.of(each, JsonMapper.shared()))
                        .toList(),
                Sql.name("query.issues_log_" + generation));
    }

    /** Puts tables in one another's place as the engine does, with what happens in between. */
    private void change(Class<? extends Record> from, Class<? extends Record> to, String meanwhile)
            throws SQLException {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            TableDefinition before = table(from, 91);
            before.create(connection);
            before.publish(connection);
            connection.commit();
            asAdministrator(meanwhile);
            TableDefinition after = table(to, 92);
            after.create(connection);
            after.publish(connection);
            before.drop(connection);
            try (Statement insert = connection.createStatement()) {
                insert.execute("""
                        INSERT INTO query.issues_log_92 (row_key, row_entity, row_audience, row_version, made_by, made_at,
                               known_from, known_until, effective_from, effective_until, contract, title, days)
                        VALUES ('k', 'issue:k', 'everyone', 1, 1, now(), 1, 9223372036854775807, '2016-01-04', 'infinity',
                               'c', 'Appeals are late', 3)
                        """);
            }
            connection.commit();
        }
    }

    private void asAdministrator(String statements) throws SQLException {
        try (Connection connection = database.connect(database.superuser());
                Statement statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }

    private List<String> read(String sql, String... before) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = database.connect(database.superuser());
                Statement statement = connection.createStatement()) {
            for (String each : before) {
                statement.execute(each);
            }
            try (ResultSet row = statement.executeQuery(sql)) {
                while (row.next()) {
                    found.add(row.getString(1));
                }
            }
        }
        return found;
    }

    private List<String> columns(String view) throws SQLException {
        return read("SELECT attname || ' ' || format_type(atttypid, atttypmod) FROM pg_attribute WHERE attrelid = '"
                + view + "'::regclass AND attnum > 10 ORDER BY attnum");
    }

    @Test
    void whatHasNoEndHasNoneInAReport() throws SQLException {
        Happenings happenings = new Happenings(7).more(120);
        store(happenings.all());
        assertThat(engine.await(happenings.size(), LONG)).isTrue();
        for (RegisterName each : RegisterName.values()) {
            hasNoEndWhereThereIsNone(each);
        }
    }

    private void hasNoEndWhereThereIsNone(RegisterName name) throws SQLException {
        for (String view : List.of("query." + name.table(), "query." + name.table() + "_versions")) {
            assertThat(read("SELECT count(*) FROM " + view + " WHERE effective_until = 'infinity' OR known_until = "
                            + Version.STILL_KNOWN))
                    .as(view)
                    .containsExactly("0");
        }
        assertThat(read("SELECT count(*) FROM query." + name.table() + "_versions"))
                .as(name.table())
                .isEqualTo(read("SELECT count(*) FROM query." + name.table() + "_history"));
        assertThat(read("SELECT count(*) FROM query." + name.table() + "_versions WHERE effective_until IS NULL"))
                .as(name.table())
                .isEqualTo(read(
                        "SELECT count(*) FROM query." + name.table() + "_history WHERE effective_until = 'infinity'"));
    }

    /** Whichever the hour, one of the two has another day than London. */
    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "Pacific/Pago_Pago"})
    void todayIsLondonsWhereverTheReaderIs(String zone) throws SQLException {
        asAdministrator("""
                INSERT INTO query.issues_log_1 (row_key, row_entity, row_audience, row_version, made_by, made_at,
                       known_from, known_until, effective_from, effective_until)
                SELECT d::text, 'issue:k', 'everyone', 1, 1, now(), 1, 9223372036854775807, d, d + 1
                  FROM (SELECT (now() AT TIME ZONE 'Europe/London')::date + i AS d FROM generate_series(-1, 1) i) days
                """);

        assertThat(read("SELECT row_key FROM query.issues_log", "SET TimeZone = '" + zone + "'"))
                .isEqualTo(read("SELECT (now() AT TIME ZONE 'Europe/London')::date::text"));
    }

    @Test
    void whatIsGrantedStaysGrantedWhereTheShapeIsAnother() throws SQLException {
        change(Before.class, Reordered.class, """
                CREATE ROLE power_bi; CREATE ROLE excel;
                GRANT SELECT ON query.issues_log, query.issues_log_history TO power_bi WITH GRANT OPTION;
                GRANT SELECT (title, days) ON query.issues_log TO excel;
                """);

        assertThat(columns("query.issues_log"))
                .containsExactly("contract text", "days integer", "title text", "note text", "due_on date");
        assertThat(read("SELECT has_table_privilege('power_bi', 'query.issues_log', 'SELECT WITH GRANT OPTION')"
                        + " AND has_table_privilege('power_bi', 'query.issues_log_history', 'SELECT')"
                        + " AND has_column_privilege('excel', 'query.issues_log', 'days', 'SELECT')"
                        + " AND NOT has_column_privilege('excel', 'query.issues_log', 'note', 'SELECT')"))
                .containsExactly("t");
        asAdministrator("DROP OWNED BY power_bi, excel; DROP ROLE power_bi; DROP ROLE excel");
    }

    @Test
    void whatOthersHaveBuiltOnAViewGoesOnAndSaysWhatIsNoMore() throws SQLException {
        change(Before.class, Otherwise.class, """
                CREATE SCHEMA analyst;
                CREATE VIEW analyst.late AS SELECT title, days, note, effective_until FROM query.issues_log;
                CREATE MATERIALIZED VIEW analyst.ever AS SELECT title FROM query.issues_log_history;
                """);

        assertThat(columns("query.issues_log")).containsExactly("contract text", "title text", "days numeric");
        assertThat(read("SELECT days FROM query.issues_log")).containsExactly("3");
        assertThat(read("SELECT title || coalesce(days::text, '-') || coalesce(note, '-') FROM analyst.late"))
                .containsExactly("Appeals are late--");
        assertThat(read("SELECT title FROM analyst.ever", "REFRESH MATERIALIZED VIEW analyst.ever"))
                .containsExactly("Appeals are late");

        asAdministrator("DROP SCHEMA analyst CASCADE");
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            table(Otherwise.class, 92).publish(connection);
            connection.commit();
        }
        assertThat(read("SELECT relname FROM pg_class WHERE relname ~ 'issues_log.*before'"))
                .isEmpty();
    }

    @Test
    void aTableThatSomebodyBuiltOnIsEmptiedAndHoldsNobodyUp() throws SQLException {
        change(Before.class, Reordered.class, "CREATE VIEW public.mine AS SELECT title FROM query.issues_log_91");

        assertThat(read("SELECT title FROM public.mine")).isEmpty();
        assertThat(read("SELECT title FROM query.issues_log")).containsExactly("Appeals are late");
    }

    /** As the release before made them. */
    @Test
    void viewsOfTheReleaseBeforeAreMadeAnewAtTheStart() throws SQLException {
        engine.stop();
        asAdministrator("""
                DROP VIEW query.issues_log_versions;
                CREATE OR REPLACE VIEW query.issues_log AS SELECT * FROM query.issues_log_1 WHERE effective_until > current_date;
                GRANT SELECT ON query.issues_log TO PUBLIC;
                """);
        engine = engine(50);
        engine.start();

        assertThat(read("SELECT pg_get_viewdef('query.issues_log'::regclass)"))
                .singleElement()
                .asString()
                .contains("NULLIF", "Europe/London");
        assertThat(read("SELECT has_table_privilege('public', 'query.issues_log', 'SELECT')"))
                .containsExactly("t");
        assertThat(read("SELECT count(*) FROM query.issues_log_versions")).containsExactly("0");
    }
}
