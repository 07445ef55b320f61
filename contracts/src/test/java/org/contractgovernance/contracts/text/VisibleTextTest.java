package org.contractgovernance.contracts.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.contractgovernance.contracts.text.VisibleText.TextFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {

    private static final String WALES =
            "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC77\uDB40\uDC6C\uDB40\uDC73\uDB40\uDC7F";

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "\t\n",
                "\u00A0",
                "\u200B",
                "\u2800",
                "\uFEFF",
                "\u3164",
                "\u00AD",
                "\u2007\u202F",
                "\u200D\u200C",
                "\u115F",
                "\u180E",
                "\u3000",
                "\u2060",
                "\uFFA0",
                "\u034F",
                "\uFE0F",
                "\u200E"
            })
    void whatShowsNothingIsBlank(String text) {
        assertThat(VisibleText.isBlank(text)).isTrue();
        assertThat(VisibleText.fault(text, true)).isEqualTo(TextFault.NOTHING_VISIBLE);
        assertThat(VisibleText.fault(text, false)).isEqualTo(TextFault.NOTHING_VISIBLE);
    }

    /** The names say which; a test's source is no place for them. */
    @ParameterizedTest
    @CsvSource({
        "202E,<U+202E>",
        "202A,<U+202A>",
        "2066,<U+2066>",
        "2069,<U+2069>",
        "009B,<U+009B>",
        "0085,' / '",
        "001B,?",
        "0007,?",
        "007F,?",
        "000B,' / '",
        "FFF9,<U+FFF9>",
        "FFFE,<U+FFFE>",
        "E0041,<U+E0041>",
        "206A,<U+206A>",
        "10FFFF,<U+10FFFF>"
    })
    void whatHidesIsRefusedAndShownByItsNumber(String number, String shown) {
        String text = "Appeals" + Character.toString(Integer.parseInt(number, 16)) + " are late";

        assertThat(VisibleText.fault(text, true)).isEqualTo(TextFault.HIDDEN_CHARACTER);
        assertThat(VisibleText.told(TextFault.HIDDEN_CHARACTER, text)).contains("U+" + number, "at character 8");
        assertThat(VisibleText.shown(text)).isEqualTo("Appeals" + shown + " are late");
    }

    /** Welsh, Arabic with a mark of direction, Persian with a non-joiner, Hindi, a family, a flag, a heart, a soft hyphen. */
    @Test
    void whatPeopleWriteIsTakenAndShownAsItIs() {
        for (String text : Arrays.asList(
                "Ysgol Tŷ Coch, Siân Llŷr",
                "تأخرت الطلبات \u200F(2016)\u061C",
                "می\u200Cخواهم",
                "क्\u200Dष",
                "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
                WALES,
                "\u2764\uFE0F",
                "Sonder\u00ADfall",
                "Nu\u0301n\u0303ez",
                "£1 – 2½ %",
                "\uE000")) {
            assertThat(VisibleText.fault(text, false)).as(text).isNull();
            assertThat(VisibleText.shown(text)).isEqualTo(text);
        }
    }

    @Test
    void tagsAreRefusedWhereTheySpellNoFlag() {
        assertThat(VisibleText.fault(WALES.substring(2), true)).isEqualTo(TextFault.HIDDEN_CHARACTER);
        assertThat(VisibleText.fault("x" + WALES.substring(2), true)).isEqualTo(TextFault.HIDDEN_CHARACTER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"one\ntwo", "one\r\ntwo", "one\ttwo", "one\u2028two", "one\u2029two"})
    void aNarrativeHasLinesAndATitleHasOne(String text) {
        assertThat(VisibleText.fault(text, true)).isNull();
        assertThat(VisibleText.fault(text, false)).isEqualTo(TextFault.SEVERAL_LINES);
        assertThat(VisibleText.shown(text)).isIn("one / two", "one?two");
    }

    @Test
    void nothingAtAllIsNoFaultOfTheText() {
        assertThat(VisibleText.fault("", false)).isNull();
        assertThat(VisibleText.isBlank("")).isTrue();
    }
}
