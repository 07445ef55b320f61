package org.contractgovernance.query.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.contracts.text.FoldedText;
import org.contractgovernance.database.TestDatabase;
import org.junit.jupiter.api.Test;

/** The database folds as the application does: what is searched in the one is computed in the other. */
class FoldedSearchIT {

    @Test
    void everyCharacterIsFoldedAlikeInBoth() throws SQLException {
        List<String> texts = new ArrayList<>();
        for (int c = 1; c <= Character.MAX_CODE_POINT; c++) {
            if (Character.isDefined(c) && Character.getType(c) != Character.PRIVATE_USE && !isSurrogate(c)) {
                texts.add("a" + Character.toString(c) + "\u0301Z");
            }
        }
        texts.addAll(List.of(
                "ΣΊΣΥΦΟΣ ΣΑΣ",
                "Straße ẞ",
                "",
                "plain ASCII Text",
                "It’s “A” – £5 · 20 °C",
                "İIıi",
                "Nu\u0301n\u0303ez",
                "ﬃ ½ ℌ ①"));
        List<String> unlike = new ArrayList<>();
        try (Connection connection = TestDatabase.create().pool().getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "SELECT t, query.folded(t) FROM unnest(?::text[]) WITH ORDINALITY u (t, n) ORDER BY n")) {
            Array array = connection.createArrayOf("text", texts.toArray());
            select.setArray(1, array);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    String here = FoldedText.of(row.getString(1));
                    if (!here.equals(row.getString(2))) {
                        unlike.add("U+%X: %s, %s".formatted(row.getString(1).codePointAt(1), row.getString(2), here));
                    }
                }
            }
        }
        assertThat(texts).hasSizeGreaterThan(140_000);
        assertThat(unlike).isEmpty();
    }

    private static boolean isSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
