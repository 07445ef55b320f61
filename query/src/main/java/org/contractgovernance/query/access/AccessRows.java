package org.contractgovernance.query.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.contractgovernance.registers.sql.Sql;
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
        Sql.of(
                        INSERT,
                        rows.stream().map(each -> (now - each.asked()) / 1_000).toArray(Long[]::new),
                        texts(rows, AccessRow::actor),
                        texts(rows, AccessRow::client),
                        texts(rows, AccessRow::roles),
                        texts(rows, AccessRow::correlation),
                        texts(rows, AccessRow::question),
                        texts(rows, AccessRow::contract),
                        texts(rows, AccessRow::about),
                        texts(rows, AccessRow::outcome),
                        rows.stream().map(AccessRow::position).toArray(Long[]::new))
                .run(connection);
    }

    private static @Nullable String[] texts(List<AccessRow> rows, Function<AccessRow, @Nullable String> text) {
        return rows.stream().map(text).toArray(String[]::new);
    }
}
