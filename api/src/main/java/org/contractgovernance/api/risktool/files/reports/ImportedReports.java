package org.contractgovernance.api.risktool.files.reports;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of taking a file.
 *
 * @param rows number of rows, without the headings
 * @param taken number of rows with something new, which is now on record
 * @param alreadySo number of rows with nothing new
 * @param refused each row that was refused, in order
 * @param again the effect of sending the same file again
 */
record ImportedReports(int rows, int taken, int alreadySo, List<RefusedRow> refused, String again) {

    static final String AGAIN =
            "Sending this file again repeats nothing: rows that were taken are already on record, and only refused rows are looked at again";

    /**
     * A row that was refused; the others were taken all the same.
     *
     * @param line where the row begins: the line of the text, or the row of the sheet, from 1
     * @param column heading of the column at fault, where there is one
     * @param type stable address of this kind of problem
     * @param title the rule that refused, as a sentence
     * @param detail what was found in this case
     * @param code stable word for the rule
     */
    record RefusedRow(int line, @Nullable String column, URI type, String title, String detail, String code) {}
}
