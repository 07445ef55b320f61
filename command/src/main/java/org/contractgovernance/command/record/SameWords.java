package org.contractgovernance.command.record;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds where else in a contract's events a text stands: a correction repeats what was so before, and people copy what they have written.
 */
final class SameWords {

    private static final int MOST = 50;
    private static final JsonMapper JSON = Unread.EXACT;

    private SameWords() {}

    /** So many places at most, as {@code position 61, FigureCorrected: /payload/before/narrative}. */
    static List<String> find(Connection connection, String contract, Iterable<String> texts) throws SQLException {
        List<String> places = new ArrayList<>();
        for (String text : texts) {
            String stored = JSON.writeValueAsString(text);
            try (PreparedStatement select = connection.prepareStatement("""
                    SELECT position, name, payload, metadata FROM event_store.event
                     WHERE contract = ? AND (strpos(payload::text, ?) > 0 OR strpos(metadata::text, ?) > 0)
                     ORDER BY position LIMIT ?
                    """)) {
                select.setString(1, contract);
                select.setString(2, stored.substring(1, stored.length() - 1));
                select.setString(3, stored.substring(1, stored.length() - 1));
                select.setInt(4, MOST);
                try (ResultSet row = select.executeQuery()) {
                    while (row.next() && places.size() < MOST) {
                        List<String> fields = new ArrayList<>();
                        collect(JSON.readTree(row.getString(3)), "/payload", text, fields);
                        collect(JSON.readTree(row.getString(4)), "/metadata", text, fields);
                        places.add("position %d, %s: %s"
                                .formatted(row.getLong(1), row.getString(2), String.join(", ", fields)));
                    }
                }
            }
        }
        return places;
    }

    private static void collect(JsonNode node, String at, String text, List<String> fields) {
        if ((node.isString() && node.asString().contains(text))
                || (node.isNumber() && node.decimalValue().toString().equals(text))) {
            fields.add(at);
        }
        for (Map.Entry<String, JsonNode> each : node.properties()) {
            collect(each.getValue(), at + "/" + each.getKey(), text, fields);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), at + "/" + i, text, fields);
        }
    }
}
