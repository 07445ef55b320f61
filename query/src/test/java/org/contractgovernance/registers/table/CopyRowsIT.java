package org.contractgovernance.registers.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.database.TestDatabase;
import org.contractgovernance.registers.sql.Sql;
import org.junit.jupiter.api.Test;

/** What goes into PostgreSQL in its own format is what comes out. */
class CopyRowsIT {

    @Test
    void numbersKeepEveryDigit() throws SQLException {
        List<String> numbers = List.of(
                "0",
                "0.00",
                "1",
                "-1",
                "9999",
                "10000",
                "10001",
                "100000000",
                "0.5",
                "0.0001",
                "0.00001",
                "-0.10",
                "95.50",
                "1234567.891",
                "99999999999999999999.99",
                "-100000.00010000",
                "0.00000000000001",
                "1E+9");
        CopyRows rows = new CopyRows();
        for (String each : numbers) {
            rows.row(1);
            rows.numeric(new BigDecimal(each));
        }
        assertThat(copied("numeric", rows))
                .containsExactlyElementsOf(numbers.stream()
                        .map(each -> new BigDecimal(each).toPlainString())
                        .toList());
        assertThatThrownBy(() -> new CopyRows().numeric(new BigDecimal("1E+200000")))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void daysAndMomentsKeepTheirPlace() throws SQLException {
        CopyRows days = new CopyRows();
        for (LocalDate each : List.of(LocalDate.of(1999, 12, 31), LocalDate.of(2026, 3, 1), LocalDate.MAX)) {
            days.row(1);
            days.date(each);
        }
        assertThat(copied("date", days)).containsExactly("1999-12-31", "2026-03-01", "infinity");
        CopyRows moments = new CopyRows();
        moments.row(1);
        moments.timestamptz(Instant.parse("2026-01-02T03:04:05.678901Z"));
        moments.row(1);
        moments.timestamptz(Instant.parse("1999-01-02T03:04:05.000001Z"));
        assertThat(copied("timestamptz", moments))
                .containsExactly("2026-01-02 03:04:05.678901+00", "1999-01-02 03:04:05.000001+00");
    }

    @Test
    void textsAndStructuresAreWhatTheyWere() throws SQLException {
        String marked = "tab\t, line\n, back\\slash, \\N, £ and €, \uD83D\uDE00";
        CopyRows texts = new CopyRows();
        texts.row(1);
        texts.text(marked);
        texts.row(1);
        texts.text("");
        texts.row(1);
        texts.none();
        assertThat(copied("text", texts)).containsExactly(marked, "", null);
        CopyRows structures = new CopyRows();
        structures.row(1);
        structures.jsonb("[1.50, \"two\"]");
        assertThat(copied("jsonb", structures)).containsExactly("[1.50, \"two\"]");
        CopyRows refused = new CopyRows();
        refused.row(1);
        refused.text("no text holds \0");
        assertThatThrownBy(() -> copied("text", refused))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("22021"));
    }

    private static List<String> copied(String type, CopyRows rows) throws SQLException {
        List<String> values = new ArrayList<>();
        try (HikariDataSource pool = TestDatabase.create().pool();
                Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SET timezone = 'UTC'");
            statement.execute("CREATE TABLE query.copied (value " + type + ", n bigserial)");
            rows.pour(connection, Sql.of("COPY query.copied (value) FROM STDIN (FORMAT binary)"));
            try (ResultSet row = statement.executeQuery("SELECT value::text FROM query.copied ORDER BY n")) {
                while (row.next()) {
                    values.add(row.getString(1));
                }
            }
        }
        return values;
    }
}
