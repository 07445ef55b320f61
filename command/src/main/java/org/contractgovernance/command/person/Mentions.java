package org.contractgovernance.command.person;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.contractgovernance.contracts.text.FoldedText;
import org.jspecify.annotations.Nullable;

/**
 * Finds a person's name in a text: the whole name, a word of the name, or a part of such a word. The comparison folds the text ({@link
 * FoldedText}) and ignores commas, brackets, apostrophes, hyphens and invisible characters around and inside words.
 *
 * <p>A word that is also an ordinary English word ({@code May}, {@code Will}) names a person only with a capital: {@code as she may ask}
 * names nobody, and {@code May asked} does. Where the two cannot be told apart, the text is refused, because it is kept for ever and can be
 * written differently.
 */
final class Mentions {

    /** The shortest word that counts. Shorter words are initials or too common, unless the script writes whole words in one character. */
    private static final int SHORTEST = 3;

    private static final int SHORTEST_OF_SIGNS = 2;

    /** Names that occur in ordinary sentences about an erasure, in small letters. */
    private static final Set<String> ORDINARY = Set.of(
            "best", "bill", "case", "close", "day", "early", "faith", "field", "good", "grace", "grant", "hand",
            "holder", "hope", "house", "king", "law", "little", "long", "major", "mark", "may", "more", "page", "price",
            "rich", "said", "short", "small", "still", "street", "summer", "will", "winter", "young");

    private Mentions() {}

    /** A piece of a text between spaces, split at everything but letters and digits. */
    private record SpacedWord(List<FoldedWord> parts) {

        String whole() {
            return joined(0, parts.size());
        }

        String joined(int from, int until) {
            StringBuilder joined = new StringBuilder();
            parts.subList(from, until).forEach(each -> joined.append(each.folded()));
            return joined.toString();
        }
    }

    /**
     * Letters and digits in a row.
     *
     * @param small whether the original begins with a small letter
     */
    private record FoldedWord(String folded, boolean small) {}

    /** Whether the text contains one of the names. */
    static boolean anyOf(String text, @Nullable String... names) {
        List<SpacedWord> said = words(text);
        for (String name : names) {
            if (name != null && names(said, words(name))) {
                return true;
            }
        }
        return false;
    }

    private static boolean names(List<SpacedWord> said, List<SpacedWord> name) {
        Set<String> telling = new HashSet<>();
        Set<String> signs = new HashSet<>();
        for (int i = 0; i < name.size(); i++) {
            SpacedWord word = name.get(i);
            tell(word.whole(), telling, signs);
            word.parts().stream()
                    .filter(each -> each.folded().codePoints().anyMatch(Character::isLetter))
                    .forEach(each -> tell(each.folded(), telling, signs));
            if (i > 0) {
                // as in an address: maryjones
                tell(name.get(i - 1).whole() + word.whole(), telling, signs);
            }
        }
        return said.stream().anyMatch(word -> has(word, telling, signs)) || hasWhole(said, name);
    }

    private static void tell(String word, Set<String> telling, Set<String> signs) {
        int length = word.codePointCount(0, word.length());
        if (length >= SHORTEST_OF_SIGNS && word.codePoints().allMatch(Mentions::isSign)) {
            signs.add(word);
        } else if (length >= SHORTEST) {
            telling.add(word);
        }
    }

    private static boolean has(SpacedWord word, Set<String> telling, Set<String> signs) {
        List<FoldedWord> parts = word.parts();
        for (int from = 0; from < parts.size(); from++) {
            for (int until = from + 1; until <= parts.size(); until++) {
                String found = word.joined(from, until);
                boolean ordinary = until == from + 1 && parts.get(from).small() && ORDINARY.contains(found);
                if (!ordinary && telling.contains(found)) {
                    return true;
                }
            }
        }
        return !signs.isEmpty() && signs.stream().anyMatch(word.whole()::contains);
    }

    /** Whether the text has the whole name in a row, in either order: two short words together name a person where neither does alone. */
    private static boolean hasWhole(List<SpacedWord> said, List<SpacedWord> name) {
        List<String> wanted = name.stream().map(SpacedWord::whole).toList();
        if (wanted.size() < 2) {
            return false;
        }
        List<String> row = said.stream().map(SpacedWord::whole).toList();
        return indexOf(row, wanted) || indexOf(row, wanted.reversed());
    }

    private static boolean indexOf(List<String> row, List<String> wanted) {
        for (int i = 0; i + wanted.size() <= row.size(); i++) {
            if (row.subList(i, i + wanted.size()).equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    private static List<SpacedWord> words(String text) {
        List<SpacedWord> words = new ArrayList<>();
        for (String each : text.split("[\\s\\u2000-\\u2006\\u2008-\\u200A\\u2028\\u2029\\u205F\\u3000]+", -1)) {
            List<FoldedWord> parts = parts(each);
            if (!parts.isEmpty()) {
                words.add(new SpacedWord(parts));
            }
        }
        return words;
    }

    /** Splits a word. A non-breaking space is inside a word, as a hyphen is. */
    private static List<FoldedWord> parts(String word) {
        List<FoldedWord> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        word.codePoints().forEach(c -> {
            if (isOfAWord(c)) {
                part.appendCodePoint(c);
            } else {
                add(part, parts);
            }
        });
        add(part, parts);
        return parts;
    }

    private static void add(StringBuilder part, List<FoldedWord> parts) {
        String folded = FoldedText.of(part.toString());
        if (!folded.isEmpty()) {
            parts.add(new FoldedWord(folded, Character.isLowerCase(part.codePointAt(0))));
        }
        part.setLength(0);
    }

    private static boolean isOfAWord(int c) {
        boolean apostrophe = c >= 0x2B9 && c <= 0x2BF;
        return !apostrophe
                && (Character.isLetterOrDigit(c)
                        || Character.getType(c) == Character.NON_SPACING_MARK
                        || Character.getType(c) == Character.COMBINING_SPACING_MARK);
    }

    private static boolean isSign(int c) {
        UnicodeScript script = UnicodeScript.of(c);
        return Character.isIdeographic(c)
                || script == UnicodeScript.HANGUL
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA;
    }
}
