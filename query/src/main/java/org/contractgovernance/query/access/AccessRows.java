package org.contractgovernance.query.access;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes questions as rows of {@code audit.access}, any number in one statement, so all or none. */
final class AccessRows {

    private static final String INSERT = """
            INSERT INTO audit.access (asked_at, actor, client, roles, correlation, question, contract, about, outcome, position)
            SELECT clock_timestamp() - ago * interval '1 microsecond', actor, client, string_to_array(roles, ','), correlation,
                   question, contract, about::json, outcome, position
              FROM unnest(?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                          ?::bigint[])
                   WITH ORDINALITY AS a (ago, actor, client, roles, correlation, question, contract, about, outcome, position, n)
             ORDER BY n
            """;

    private AccessRows() {}

    static void insert(Connection connection, List<AccessRow> rows) throws SQLException {
        long now = System.nanoTime();
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            int column = 1;
            bind(insert, column++, "bigint", rows, each -> (now - each.asked()) / 1_000);
            bind(insert, column++, "text", rows, AccessRow::actor);
            bind(insert, column++, "text", rows, AccessRow::client);
            bind(insert, column++, "text", rows, AccessRow::roles);
            bind(insert, column++, "text", rows, AccessRow::correlation);
            bind(insert, column++, "text", rows, AccessRow::question);
            bind(insert, column++, "text", rows, AccessRow::contract);
            bind(insert, column++, "text", rows, AccessRow::about);
            bind(insert, column++, "text", rows, AccessRow::outcome);
            bind(insert, column, "bigint", rows, AccessRow::position);
            insert.executeUpdate();
        }
    }

    private static void bind(
            PreparedStatement insert,
            int column,
            String type,
            List<AccessRow> rows,
            Function<AccessRow, @Nullable Object> value)
            throws SQLException {
        Object[] values = rows.stream().map(value).toArray();
        insert.setArray(column, insert.getConnection().createArrayOf(type, values));
    }
}
