package org.contractgovernance.api.risktool.files.reports;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file.
 *
 * @param rows how many rows it had, its headings aside
 * @param taken of how many something was new, and is on record now
 * @param alreadySo how many said nothing that was not on record before
 * @param refused each row that was refused, in order
 * @param again what sending the same file again does
 */
record ImportedReports(int rows, int taken, int alreadySo, List<RefusedRow> refused, String again) {

    static final String AGAIN =
            "Sent again, this file does nothing twice: what was taken is then already so, and only what was refused is looked at anew";

    /**
     * A row that was refused; the others were taken all the same.
     *
     * @param line where it begins: the line of the text, or the row of the sheet, from 1
     * @param column what stands over the column at fault, where one is
     * @param type stable address of this kind of problem
     * @param title the rule that refused, as a sentence
     * @param detail what was found in this case
     * @param code stable word for the rule
     */
    record RefusedRow(int line, @Nullable String column, URI type, String title, String detail, String code) {}
}
