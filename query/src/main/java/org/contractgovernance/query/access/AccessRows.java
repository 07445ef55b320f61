package org.contractgovernance.query.access;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.contractgovernance.contracts.Coded;
import org.jspecify.annotations.Nullable;

/** Questions as rows of {@code audit.access}: however many, in one statement and so all or none. */
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

    static void insert(Connection connection, List<Access> accesses) throws SQLException {
        long now = System.nanoTime();
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            int column = 1;
            bind(insert, column++, "bigint", accesses, each -> (now - each.asked()) / 1_000);
            bind(
                    insert,
                    column++,
                    "text",
                    accesses,
                    each -> each.caller().actor().value());
            bind(
                    insert,
                    column++,
                    "text",
                    accesses,
                    each -> storable(each.caller().client()));
            bind(insert, column++, "text", accesses, AccessRows::roles);
            bind(insert, column++, "text", accesses, Access::correlation);
            bind(
                    insert,
                    column++,
                    "text",
                    accesses,
                    each -> each.query().getClass().getSimpleName());
            bind(insert, column++, "text", accesses, each -> About.contract(each.query()));
            bind(insert, column++, "text", accesses, each -> About.json(each.query()));
            bind(insert, column++, "text", accesses, Access::outcome);
            bind(insert, column, "bigint", accesses, Access::position);
            insert.executeUpdate();
        }
    }

    private static void bind(
            PreparedStatement insert,
            int column,
            String type,
            List<Access> accesses,
            Function<Access, @Nullable Object> value)
            throws SQLException {
        Object[] values = accesses.stream().map(value).toArray();
        insert.setArray(column, insert.getConnection().createArrayOf(type, values));
    }

    private static String roles(Access access) {
        return access.caller().roles().stream().map(Coded::code).sorted().collect(Collectors.joining(","));
    }

    /** An issuer may call its clients as it likes; PostgreSQL stores any text but for this character. */
    private static String storable(String text) {
        return text.replace("\0", "");
    }
}
