package org.contractgovernance.api.risktool.files.reading;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file in a request.
 *
 * @param line where the row begins: the line of the text, or the row of the sheet, from 1
 * @param cells the content of its cells, by column, from 0; an empty cell has none
 */
public record FileRow(int line, Map<Integer, FoundCell> cells) {

    /** Whether the row is empty. */
    boolean isBlank() {
        return cells.isEmpty();
    }

    /** The cell in a column. */
    @Nullable FoundCell cell(int column) {
        return cells.get(column);
    }

    /** The row with only some of its columns. */
    FileRow only(IntPredicate columns) {
        Map<Integer, FoundCell> kept = new TreeMap<>(cells);
        kept.keySet().removeIf(each -> !columns.test(each));
        return new FileRow(line, kept);
    }
}
