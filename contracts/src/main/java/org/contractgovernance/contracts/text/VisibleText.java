package org.contractgovernance.contracts.text;

import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What of a text can be seen. A text that somebody sends is refused where it shows nothing, or holds what makes it look like another
 * one ({@link #fault}); what is on record already stays as it is and is made visible where people read it ({@link #shown}).
 *
 * <p>Hidden are: control characters other than tab, line feed and carriage return (C1 as well: U+009B begins a terminal's commands);
 * the embeddings, overrides and isolates that turn the direction of what follows; the marks of interlinear notes; characters that
 * Unicode says are none; and tags, unless they spell a flag. Left as they are: what a script needs to be written, such as joiners,
 * the three marks of direction, variation selectors, and the zero-width space.
 */
public final class VisibleText {

    /** What may be wrong with a text. */
    public enum TextFault {
        /** There is something, and nothing of it can be seen. */
        NOTHING_VISIBLE("required", "A text that can be seen; where there is nothing to say, leave it out"),
        /** There is something that nobody can see and that changes what is seen. */
        HIDDEN_CHARACTER("hidden-character", "Text without hidden characters"),
        /** A title or a name goes over several lines. */
        SEVERAL_LINES("several-lines", "One line, without a tab");

        private final String code;
        private final String sentence;

        TextFault(String code, String sentence) {
            this.code = code;
            this.sentence = sentence;
        }

        /** The stable word for it. */
        public String code() {
            return code;
        }

        /** What would be right. */
        public String sentence() {
            return sentence;
        }
    }

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    private static final int BLACK_FLAG = 0x1F3F4;
    private static final int LAST_TAG = 0xE007F;
    private static final int BRAILLE_BLANK = 0x2800;

    private VisibleText() {}

    /** Whether there is nothing that anybody can see. */
    public static boolean isBlank(String text) {
        return text.codePoints().allMatch(VisibleText::showsNothing);
    }

    /**
     * What is wrong with a text that somebody sends; none: nothing.
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

    /** What would be right instead, and what there is, without repeating the text. */
    public static String told(TextFault fault, String text) {
        int at = fault == TextFault.HIDDEN_CHARACTER ? firstHidden(text) : -1;
        return at < 0
                ? fault.sentence()
                : "%s: there is %s at character %d"
                        .formatted(fault.sentence(), name(text.codePointAt(at)), text.codePointCount(0, at) + 1);
    }

    /**
     * A text as one line in which everything can be seen: a line break is a slash, an ASCII control character (a tab too) a question
     * mark, and anything else that is hidden its number, such as {@code <U+202E>}. What somebody wrote cannot write lines of its own
     * then, nor move a terminal's cursor, nor turn what follows round.
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

    /** Wales, Scotland and England have flags that are spelled in tags after a black one. */
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

    /** Whether Unicode says that whoever cannot write it writes nothing (Default_Ignorable_Code_Point). */
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
