package org.contractgovernance.command.person;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.contractgovernance.contracts.text.FoldedText;
import org.jspecify.annotations.Nullable;

/**
 * Finds a person in what somebody writes: by the name, by a word of it, or by a part of such a word, folded ({@link FoldedText}) and
 * whatever stands before, behind and inside it: commas, brackets, apostrophes, hyphens, and what cannot be seen.
 *
 * <p>A word that is an ordinary one of English too ({@code May}, {@code Will}) names somebody only where it has a capital: {@code as she
 * may ask} says nothing about anybody, and {@code May asked} does. Where the two cannot be told apart the text is refused, since it is
 * kept for ever and can be written otherwise.
 */
final class Mentions {

    /** Shorter words are initials, or as good as any other word; unless the script writes whole words in one character. */
    private static final int SHORTEST = 3;

    private static final int SHORTEST_OF_SIGNS = 2;

    /** Names that stand in ordinary sentences about an erasure, in small letters. */
    private static final Set<String> ORDINARY = Set.of(
            "best", "bill", "case", "close", "day", "early", "faith", "field", "good", "grace", "grant", "hand",
            "holder", "hope", "house", "king", "law", "little", "long", "major", "mark", "may", "more", "page", "price",
            "rich", "said", "short", "small", "still", "street", "summer", "will", "winter", "young");

    private Mentions() {}

    /** A piece of a text between spaces, taken apart where it is not letters and digits. */
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
     * @param small whether it begins with a small letter as it stands
     */
    private record FoldedWord(String folded, boolean small) {}

    /** Whether the text names whom one of the names is of. */
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

    /** All of the name in a row, in either order: two short words tell together what neither tells alone. */
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

    /** A space that does not break is inside a word, as a hyphen is. */
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
