package org.contractgovernance.command.person;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds a person in what somebody writes: by the name, or by a word of it. */
final class Mentions {

    /** Shorter words are initials, or as good as any other word. */
    private static final int SHORTEST = 3;

    private Mentions() {}

    /** Whether the text has one of the words of one of the names, as a word of its own and whatever the case. */
    static boolean anyOf(String text, @Nullable String... names) {
        for (String name : names) {
            if (name == null) {
                continue;
            }
            for (String word : name.strip().split("\\s+", -1)) {
                if (word.codePointCount(0, word.length()) >= SHORTEST && has(text, word)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean has(String text, String word) {
        return Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .find();
    }
}
