package org.contractgovernance.query.dispatch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** How many rows a list has, and how many of them under each word of its counted columns. */
final class Totals {

    private final Map<String, Map<String, Long>> byWord = new LinkedHashMap<>();
    private long all;

    Totals(Collection<String> columns) {
        columns.forEach(each -> byWord.put(each, new TreeMap<>()));
    }

    long all() {
        return all;
    }

    Map<String, Map<String, Long>> byWord() {
        return byWord;
    }

    /** Adds up rows of a number and, for each column, its word and whether that counts. */
    void read(ResultSet result) throws SQLException {
        while (result.next()) {
            long rows = result.getLong(1);
            all += rows;
            int next = 2;
            for (Map<String, Long> words : byWord.values()) {
                String word = result.getString(next);
                if (word != null && result.getBoolean(next + 1)) {
                    words.merge(word, rows, Long::sum);
                }
                next += 2;
            }
        }
    }
}
