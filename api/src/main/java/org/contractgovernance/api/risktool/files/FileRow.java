package org.contractgovernance.api.risktool.files;

import java.util.List;

/**
 * A row of a file that was sent.
 *
 * @param line where it begins: the line of the text, or the row of the sheet, from 1
 * @param cells what stands in its cells, as text; empty where nothing does
 */
record FileRow(int line, List<String> cells) {

    /** Nothing in it. */
    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** What stands in a column, without spaces around it; nothing in a row that is too short. */
    String cell(int column) {
        return column < cells.size() ? cells.get(column).strip() : "";
    }
}
