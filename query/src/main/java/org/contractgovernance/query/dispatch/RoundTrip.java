package org.contractgovernance.query.dispatch;

import com.google.errorprone.annotations.CompileTimeConstant;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.registers.sql.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Statements that are sent to the database together, so that it is asked once for what one after another would be asked for several
 * times.
 */
final class RoundTrip {

    private final List<Sql> statements = new ArrayList<>();
    private final List<RowReader> reads = new ArrayList<>();

    /** Takes what a query answers. */
    interface RowReader {
        void from(ResultSet rows) throws SQLException;
    }

    /** A statement without an answer. */
    RoundTrip run(@CompileTimeConstant String statement) {
        statements.add(Sql.of(statement));
        return this;
    }

    /** A query, and what takes its rows. */
    RoundTrip query(Sql query, RowReader read) {
        statements.add(query);
        reads.add(read);
        return this;
    }

    /** The same for what follows a page, where there was one. */
    void go(Connection connection, @Nullable Cursor cursor) throws SQLException {
        try {
            go(connection);
        } catch (SQLException e) {
            throw Cursor.madeUp(cursor, e);
        }
    }

    /** Sends all of it and reads the answers. */
    void go(Connection connection) throws SQLException {
        try (PreparedStatement statement = Sql.joined(";\n", statements).prepare(connection)) {
            boolean rows = statement.execute();
            for (RowReader each : reads) {
                while (!rows) {
                    if (statement.getUpdateCount() < 0) {
                        throw new IllegalStateException("a query has no answer");
                    }
                    rows = statement.getMoreResults();
                }
                try (ResultSet result = statement.getResultSet()) {
                    each.from(result);
                }
                rows = statement.getMoreResults();
            }
        }
    }
}
