package org.contractgovernance.query.dispatch;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.jspecify.annotations.Nullable;

/**
 * Statements that are sent to the database together, so that it is asked once for what one after another would be asked for several
 * times. Their SQL is made of constants of the code; what a caller sends is always bound.
 */
final class RoundTrip {

    private final List<String> statements = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();
    private final List<RowReader> reads = new ArrayList<>();

    /** Takes what a query answers. */
    interface RowReader {
        void from(ResultSet rows) throws SQLException;
    }

    /** A statement without an answer. */
    RoundTrip run(String statement) {
        statements.add(statement);
        return this;
    }

    /** A query, with its parameters in the order of its question marks, and what takes its rows. */
    RoundTrip query(String query, Collection<?> bound, RowReader read) {
        statements.add(query);
        parameters.addAll(bound);
        reads.add(read);
        return this;
    }

    /** The same for what follows a page, where there was one. */
    void go(Connection connection, @Nullable Cursor cursor) throws SQLException {
        try {
            go(connection);
        } catch (SQLException e) {
            // a value that the column's type cannot hold: the cursor was not one that this list gave
            if (cursor != null && e.getSQLState() != null && e.getSQLState().startsWith("22")) {
                throw BrokenRule.of(GeneralRule.INVALID_CURSOR).at("cursor");
            }
            throw e;
        }
    }

    /** Sends all of it and reads the answers. */
    void go(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(String.join(";\n", statements))) {
            for (int i = 0; i < parameters.size(); i++) {
                Object value = parameters.get(i);
                if (value instanceof String[] many) {
                    statement.setArray(i + 1, connection.createArrayOf("text", many));
                } else {
                    statement.setObject(i + 1, value);
                }
            }
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
