package org.contractgovernance.contracts.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * The form in which searches compare texts: one normal form (NFKD), small letters, no marks on letters of Latin, Greek, Cyrillic, Hebrew
 * and Arabic, no invisible characters, and plain letters for letters such as {@code ø}. Marks of other scripts stay, because they are part
 * of the writing.
 *
 * <p>The database folds in the same way ({@code query.folded}), so that texts folded here and texts searched there are equal.
 */
public final class FoldedText {

    /** The blocks of combining marks, and the points of Hebrew and Arabic. */
    private static final IntPredicate MARK = VisibleText.in(
            0x300, 0x36F, 0x483, 0x489, 0x591, 0x5BD, 0x5BF, 0x5BF, 0x5C1, 0x5C2, 0x5C4, 0x5C5, 0x5C7, 0x5C7, 0x610,
            0x61A, 0x64B, 0x65F, 0x670, 0x670, 0x6D6, 0x6DC, 0x6DF, 0x6E4, 0x6E7, 0x6E8, 0x6EA, 0x6ED, 0x1AB0, 0x1AFF,
            0x1DC0, 0x1DFF, 0x20D0, 0x20FF, 0xFE20, 0xFE2F);

    /** Letters that no normal form takes apart. */
    private static final Map<Integer, String> PLAIN = Map.ofEntries(
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'ħ', "h"),
            Map.entry((int) 'ŧ', "t"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) 'ŋ', "n"),
            Map.entry((int) 'ς', "σ"),
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'þ', "th"));

    private FoldedText() {}

    /** The text, folded. Folding it again changes nothing. */
    public static String of(String text) {
        if (isAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        StringBuilder kept = new StringBuilder(text.length() + 16);
        Normalizer.normalize(text, Normalizer.Form.NFKD)
                .codePoints()
                .filter(c -> !MARK.test(c) && !VisibleText.isIgnorable(c))
                .forEach(kept::appendCodePoint);
        // up and down: some letters have more than one small form, and ß is SS
        String small = kept.toString().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(small.length());
        small.codePoints().forEach(c -> {
            String plain = PLAIN.get(c);
            if (plain == null) {
                folded.appendCodePoint(c);
            } else {
                folded.append(plain);
            }
        });
        return folded.toString();
    }

    /** Whether a text has another in it, whatever the marks, the capitals, the spaces and the punctuation. */
    public static boolean contains(String text, String part) {
        String wanted = lettersAndDigits(part);
        return wanted.isEmpty() ? text.contains(part) : lettersAndDigits(text).contains(wanted);
    }

    private static String lettersAndDigits(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        of(text).codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
