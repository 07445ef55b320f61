package org.contractgovernance.api.risktool.files;

import java.text.Normalizer;
import org.contractgovernance.contracts.text.VisibleText;

/** Texts as spreadsheets take them: what nobody sees goes first, and what then begins as a formula does is one. */
public final class CellText {

    /** What a spreadsheet computes, in any width that it knows. */
    private static final String FORMULA = "=+-@";

    /** Whatever may stand between two cells. Which of them does is for the settings of whoever opens the file, and not for us. */
    private static final String BETWEEN = ",;|\t\r\n";

    private CellText() {}

    /** What shows nothing, and whatever else only says how others are written: a spreadsheet may let go of it. */
    private static boolean isInvisible(int character) {
        return VisibleText.showsNothing(character) || Character.getType(character) == Character.FORMAT;
    }

    /** A text without what nobody sees around it. */
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
     * A text with an apostrophe before whatever a spreadsheet would take for a formula: at its beginning, and also within it behind
     * everything that may part two cells, since a file with commas is one with semicolons to a spreadsheet that is set so.
     */
    public static String harmless(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 2);
        int begins = 0;
        boolean beginning = true;
        if (!text.isEmpty() && BETWEEN.indexOf(text.charAt(0)) > BETWEEN.indexOf('|')) {
            // some spreadsheets let go of these at the front, and then take what they like
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
