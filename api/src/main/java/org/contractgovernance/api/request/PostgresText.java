package org.contractgovernance.api.request;

/** Text that PostgreSQL can keep: its json type refuses U+0000, and UTF-8 refuses half of a surrogate pair. */
public final class PostgresText {

    /** The rule for a text. */
    public static final String SENTENCE = "Text without U+0000 and without half a character (an unpaired surrogate)";

    private PostgresText() {}

    /** Whether PostgreSQL cannot keep the text. */
    public static boolean isNot(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isLowSurrogate(c)) {
                return true;
            }
            if (Character.isHighSurrogate(c)) {
                i++;
                if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
                    return true;
                }
            }
        }
        return false;
    }
}
