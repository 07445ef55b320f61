package org.contractgovernance.api.risktool.files.reading;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The format in which a cell shows its number.
 *
 * @param day whether the number is shown as a day
 * @param digits the least number of digits, with leading zeros; 0 where the format has none
 */
record NumberFormat(boolean day, int digits) {

    static final NumberFormat GENERAL = new NumberFormat(false, 0);

    /** Literal parts of a format: quoted, after a backslash, a space, or a colour or language in brackets. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|[_*].|\\[[^\\]]*\\]");

    private static final Pattern ZEROS = Pattern.compile("0{2,20}");

    /** The longest format that is read; longer ones do not matter here. */
    private static final int LONGEST = 300;

    /**
     * @param id of the formats that every program knows, or of the file's own
     * @param code the file's own
     */
    static NumberFormat of(int id, @Nullable String code) {
        if (code == null) {
            // of ECMA-376, 18.8.30: days, days with a time, and the same in eastern Asia
            boolean day =
                    (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58);
            return day ? new NumberFormat(true, 0) : GENERAL;
        }
        if (code.length() > LONGEST) {
            return GENERAL;
        }
        String first = LITERAL.matcher(code).replaceAll("").split(";", -1)[0].toLowerCase(java.util.Locale.ROOT);
        if (ZEROS.matcher(first).matches()) {
            return new NumberFormat(false, first.length());
        }
        // "General" has none of the three; a month alone is one where no hour and no second is
        boolean day = first.indexOf('d') >= 0
                || first.indexOf('y') >= 0
                || (first.indexOf('m') >= 0 && first.indexOf('h') < 0 && first.indexOf('s') < 0);
        return day ? new NumberFormat(true, 0) : GENERAL;
    }
}
