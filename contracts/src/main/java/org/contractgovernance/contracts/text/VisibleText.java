package org.contractgovernance.contracts.text;

import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The visible part of a text. A text in a request is refused where it shows nothing, or contains characters that make it look like another
 * text ({@link #fault}). A text on record stays as it is; where people read it, hidden characters are made visible ({@link #shown}).
 *
 * <p>Hidden are: control characters other than tab, line feed and carriage return (C1 as well: U+009B begins a terminal's commands); the
 * embeddings, overrides and isolates that turn the direction of what follows; the marks of interlinear notes; code points that Unicode
 * declares to be no characters; and tags, unless they spell a flag. Characters that a script needs are left as they are: joiners, the three
 * marks of direction, variation selectors, and the zero-width space.
 */
public final class VisibleText {

    /** The faults that a text can have. */
    public enum TextFault {
        /** The text is not empty, but shows nothing. */
        NOTHING_VISIBLE("required", "A text that can be seen; where there is nothing to say, leave it out"),
        /** The text contains a hidden character that changes how the text looks. */
        HIDDEN_CHARACTER("hidden-character", "Text without hidden characters"),
        /** A title or a name has several lines. */
        SEVERAL_LINES("several-lines", "One line, without a tab");

        private final String code;
        private final String sentence;

        TextFault(String code, String sentence) {
            this.code = code;
            this.sentence = sentence;
        }

        /** The fault's stable code. */
        public String code() {
            return code;
        }

        /** What is expected. */
        public String sentence() {
            return sentence;
        }
    }

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    private static final int BLACK_FLAG = 0x1F3F4;
    private static final int LAST_TAG = 0xE007F;
    private static final int BRAILLE_BLANK = 0x2800;

    private VisibleText() {}

    /** Whether the text shows nothing. */
    public static boolean isBlank(String text) {
        return text.codePoints().allMatch(VisibleText::showsNothing);
    }

    /**
     * The fault of a text in a request; none where the text is right.
     *
     * @param lines whether it may have several lines, as a narrative does
     */
    public static @Nullable TextFault fault(String text, boolean lines) {
        if (firstHidden(text) >= 0) {
            return TextFault.HIDDEN_CHARACTER;
        }
        if (!lines && text.codePoints().anyMatch(VisibleText::isLayout)) {
            return isBlank(text) ? TextFault.NOTHING_VISIBLE : TextFault.SEVERAL_LINES;
        }
        return !text.isEmpty() && isBlank(text) ? TextFault.NOTHING_VISIBLE : null;
    }

    /** What is expected and what was found, without repeating the text. */
    public static String told(TextFault fault, String text) {
        int at = fault == TextFault.HIDDEN_CHARACTER ? firstHidden(text) : -1;
        return at < 0
                ? fault.sentence()
                : "%s: there is %s at character %d"
                        .formatted(fault.sentence(), name(text.codePointAt(at)), text.codePointCount(0, at) + 1);
    }

    /**
     * A text as one line in which every character is visible. A slash replaces a line break, a question mark replaces an ASCII control
     * character or a tab, and its number, such as {@code <U+202E>}, replaces any other hidden character. So a text cannot add lines, move a
     * terminal's cursor, or reverse the text after it.
     */
    public static String shown(String text) {
        String line = LINE_BREAK.matcher(text).replaceAll(" / ");
        if (firstHidden(line) < 0 && line.indexOf('\t') < 0) {
            return line;
        }
        StringBuilder shown = new StringBuilder(line.length() + 16);
        for (int at = 0; at < line.length(); ) {
            int each = line.codePointAt(at);
            if (each == '\t' || isHidden(line, at)) {
                shown.append(each < 0x80 ? "?" : "<" + name(each) + ">");
            } else {
                shown.appendCodePoint(each);
            }
            at += Character.charCount(each);
        }
        return shown.toString();
    }

    private static int firstHidden(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (isHidden(text, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isHidden(String text, int at) {
        int c = text.codePointAt(at);
        if (c < 0x80) {
            return (c < 0x20 && !isLayout(c)) || c == 0x7F;
        }
        return c < 0xA0
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x206F)
                || (c >= 0xFFF9 && c <= 0xFFFB)
                || isNoncharacter(c)
                || (isTag(c) && !spellsAFlag(text, at));
    }

    private static boolean isNoncharacter(int c) {
        return (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
    }

    private static boolean isTag(int c) {
        return c >= 0xE0000 && c <= LAST_TAG;
    }

    /** The flags of Wales, Scotland and England are spelled in tags after a black flag. */
    private static boolean spellsAFlag(String text, int at) {
        int before = at;
        int c = text.codePointAt(at);
        while (isTag(c) && before > 0) {
            c = text.codePointBefore(before);
            before -= Character.charCount(c);
        }
        return c == BLACK_FLAG;
    }

    private static boolean isLayout(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029;
    }

    /** Whether a character by itself shows nothing. */
    public static boolean showsNothing(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || c == BRAILLE_BLANK
                || isIgnorable(c)
                || isNoncharacter(c);
    }

    /** Whether Unicode says that a program without a glyph for the character shows nothing (Default_Ignorable_Code_Point). */
    static boolean isIgnorable(int c) {
        return c >= 0xAD && IGNORABLE.test(c);
    }

    private static final IntPredicate IGNORABLE = in(
            0xAD, 0xAD, 0x34F, 0x34F, 0x61C, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180F, 0x200B, 0x200F,
            0x202A, 0x202E, 0x2060, 0x206F, 0x3164, 0x3164, 0xFE00, 0xFE0F, 0xFEFF, 0xFEFF, 0xFFA0, 0xFFA0, 0xFFF0,
            0xFFF8, 0x1BCA0, 0x1BCA3, 0x1D173, 0x1D17A, 0xE0000, 0xE0FFF);

    /** Whether a code point is in one of these ranges, each given by its first and its last. */
    static IntPredicate in(int... ranges) {
        return c -> {
            for (int i = 0; i < ranges.length; i += 2) {
                if (c >= ranges[i] && c <= ranges[i + 1]) {
                    return true;
                }
            }
            return false;
        };
    }

    private static String name(int c) {
        return "U+%04X".formatted(c);
    }
}
