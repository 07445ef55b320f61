package org.contractgovernance.api.risktool.files.reading;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file that was sent.
 *
 * @param line where it begins: the line of the text, or the row of the sheet, from 1
 * @param cells what stands in its cells, by column, from 0; none where nothing does
 */
public record FileRow(int line, Map<Integer, FoundCell> cells) {

    /** Nothing in it. */
    boolean isBlank() {
        return cells.isEmpty();
    }

    /** What stands in a column. */
    @Nullable FoundCell cell(int column) {
        return cells.get(column);
    }

    /** The same row with some of its columns alone. */
    FileRow only(IntPredicate columns) {
        Map<Integer, FoundCell> kept = new TreeMap<>(cells);
        kept.keySet().removeIf(each -> !columns.test(each));
        return new FileRow(line, kept);
    }
}
