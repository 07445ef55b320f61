package org.contractgovernance.command.record;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.contractgovernance.contracts.text.FoldedText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds other places of a text in a contract's events, in any spelling. A correction repeats the earlier text, and people copy their texts
 * through programs that change the normal form, capitals and spaces.
 */
final class SameWords {

    private static final int MOST = 50;
    private static final int FETCHED = 1_000;
    private static final JsonMapper JSON = Unread.EXACT;

    private SameWords() {}

    /** The places, up to a limit, in the form {@code position 61, FigureCorrected: /payload/before/narrative}. */
    static List<String> find(Connection connection, String contract, Collection<String> texts) throws SQLException {
        List<String> places = new ArrayList<>();
        boolean alone = connection.getAutoCommit();
        // otherwise the driver fetches the whole contract at once
        connection.setAutoCommit(false);
        try (PreparedStatement select = connection.prepareStatement("""
                SELECT position, name, payload, metadata FROM event_store.event WHERE contract = ? ORDER BY position
                """)) {
            select.setFetchSize(FETCHED);
            select.setString(1, contract);
            try (ResultSet row = select.executeQuery()) {
                while (row.next() && places.size() < MOST) {
                    List<String> fields = new ArrayList<>();
                    collect(JSON.readTree(row.getString(3)), "/payload", texts, fields);
                    collect(JSON.readTree(row.getString(4)), "/metadata", texts, fields);
                    if (!fields.isEmpty()) {
                        places.add("position %d, %s: %s"
                                .formatted(row.getLong(1), row.getString(2), String.join(", ", fields)));
                    }
                }
            }
        } finally {
            connection.setAutoCommit(alone);
        }
        return places;
    }

    private static void collect(JsonNode node, String at, Collection<String> texts, List<String> fields) {
        if (texts.stream().anyMatch(text -> says(node, text))) {
            fields.add(at);
        }
        for (Map.Entry<String, JsonNode> each : node.properties()) {
            collect(each.getValue(), at + "/" + each.getKey(), texts, fields);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), at + "/" + i, texts, fields);
        }
    }

    private static boolean says(JsonNode node, String text) {
        return (node.isString() && FoldedText.contains(node.asString(), text))
                || (node.isNumber() && node.decimalValue().toString().equals(text));
    }
}
