package org.contractgovernance.api.risktool.files;

import java.text.Normalizer;
import org.contractgovernance.contracts.text.VisibleText;

/**
 * Texts as spreadsheets read them: a spreadsheet drops invisible characters first, and takes a text that then begins like a formula for a
 * formula.
 */
public final class CellText {

    /** What a spreadsheet computes, in any width that it knows. */
    private static final String FORMULA = "=+-@";

    /** Every character that may separate two cells. The settings of the reader's spreadsheet decide which one does. */
    private static final String BETWEEN = ",;|\t\r\n";

    private CellText() {}

    /** Whether a character shows nothing or only changes how others are written: a spreadsheet may drop it. */
    private static boolean isInvisible(int character) {
        return VisibleText.showsNothing(character) || Character.getType(character) == Character.FORMAT;
    }

    /** A text without invisible characters around it. */
    public static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isInvisible(text.codePointAt(from))) {
            from += Character.charCount(text.codePointAt(from));
        }
        while (from < to && isInvisible(text.codePointBefore(to))) {
            to -= Character.charCount(text.codePointBefore(to));
        }
        return text.substring(from, to);
    }

    private static boolean isFormula(int character) {
        String plain = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC);
        return plain.length() == 1 && FORMULA.contains(plain);
    }

    /**
     * A text with an apostrophe before every part that a spreadsheet would take for a formula: at the beginning, and after every character
     * that may separate two cells. A spreadsheet may read a file with commas as one with semicolons.
     */
    public static String harmless(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 2);
        int begins = 0;
        boolean beginning = true;
        if (!text.isEmpty() && BETWEEN.indexOf(text.charAt(0)) > BETWEEN.indexOf('|')) {
            // some spreadsheets drop these characters at the front, and then read a formula
            safe.append('\'');
        }
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int character = text.codePointAt(i);
            if (beginning && isFormula(character)) {
                safe.insert(begins, '\'');
                beginning = false;
            } else if (character != '"' && !isInvisible(character)) {
                beginning = false;
            }
            safe.appendCodePoint(character);
            if (BETWEEN.indexOf(character) >= 0) {
                beginning = true;
                begins = safe.length();
            }
        }
        return safe.toString();
    }
}
