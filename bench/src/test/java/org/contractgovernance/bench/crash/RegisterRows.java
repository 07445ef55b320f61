package org.contractgovernance.bench.crash;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.contractgovernance.bench.application.Database;

/** Every version of every row of the registers in use: by register and entity, a digest of all their columns. */
record RegisterRows(Map<String, Map<String, String>> digests, int generations) {

    /** As they stand now. */
    static RegisterRows now(Database database) {
        Map<String, Map<String, String>> digests = new TreeMap<>();
        int generations = 0;
        try (Connection connection = database.connect(database.superuser());
                Statement statement = connection.createStatement()) {
            Map<String, Integer> tables = new TreeMap<>();
            try (ResultSet row = statement.executeQuery(
                    "SELECT register, generation FROM query.generation WHERE reading = 'live'")) {
                while (row.next()) {
                    tables.put(row.getString(1), row.getInt(2));
                    generations += row.getInt(2);
                }
            }
            for (Map.Entry<String, Integer> each : tables.entrySet()) {
                String table = "query." + each.getKey().replace('-', '_') + "_" + each.getValue();
                digests.put(each.getKey(), digests(statement, table));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new RegisterRows(digests, generations);
    }

    private static Map<String, String> digests(Statement statement, String table) throws SQLException {
        Map<String, String> digests = new HashMap<>();
        try (ResultSet row = statement.executeQuery("""
                SELECT row_entity, md5(string_agg(t::text, ';' ORDER BY row_key, row_audience, effective_from, known_from))
                  FROM %s t GROUP BY row_entity
                """.formatted(table))) {
            while (row.next()) {
                digests.put(row.getString(1), row.getString(2));
            }
        }
        return digests;
    }

    /** In what the two differ; nothing where they are equal. */
    List<String> differences(RegisterRows other) {
        List<String> differences = new ArrayList<>();
        for (String register : digests.keySet()) {
            Map<String, String> ours = digests.get(register);
            Map<String, String> theirs = other.digests().getOrDefault(register, Map.of());
            Map<String, String> all = new TreeMap<>(ours);
            all.putAll(theirs);
            for (String entity : all.keySet()) {
                if (!Objects.equals(ours.get(entity), theirs.get(entity))) {
                    differences.add("%s, %s: %s"
                            .formatted(
                                    register,
                                    entity,
                                    theirs.get(entity) == null
                                            ? "gone"
                                            : ours.get(entity) == null ? "new" : "other rows"));
                }
            }
        }
        return differences;
    }

    /** Waits until every event on record has been taken in. */
    static void awaitAll(Database database) {
        Patience.until("the registers have caught up", Duration.ofMinutes(1), () -> {
            try (Connection connection = database.connect(database.superuser());
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("""
                            SELECT (SELECT coalesce(max(position), 0) FROM event_store.event)
                                 = (SELECT position FROM query.reading WHERE name = 'live')
                               AND NOT EXISTS (SELECT FROM query.reading WHERE name = 'replay')
                            """)) {
                return row.next() && row.getBoolean(1);
            }
        });
    }
}
