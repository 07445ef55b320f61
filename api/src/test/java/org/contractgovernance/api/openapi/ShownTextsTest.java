package org.contractgovernance.api.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.contractgovernance.contracts.text.VisibleText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What schemas say of texts is what texts are held to, character by character. */
class ShownTextsTest {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aSchemaRefusesWhatIsRefused(boolean lines) {
        Pattern pattern = Pattern.compile(ShownTexts.pattern(lines));

        // those beyond are left to words, and halves of a pair are no characters
        for (int c = 0; c <= 0xFFFF; c++) {
            String one = Character.toString(c);
            for (String text : Character.isSurrogate((char) c) ? new String[0] : new String[] {one, "a" + one + "b"}) {
                if (pattern.matcher(text).find() != (VisibleText.fault(text, lines) == null)) {
                    throw new AssertionError("U+%04X, in a text of %d".formatted(c, text.length()));
                }
            }
        }
        assertThat(pattern.matcher("").find()).isTrue();
    }
}
