package org.contractgovernance.api.risktool.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people wrote runs in no spreadsheet, however that is set to part cells. */
class CellTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1", "+1", "-1", "@SUM(A1)", " =1+1", "   +1", "\u00a0=1+1", "\u200b=1+1", "\ufeff=1+1", "\u3000@A1",
                        "\u2800=1+1",
                "\u202e=1+1", "\u0000=1+1", "\u009b=1+1", ";=1+1", "|=1+1", ",=1+1", "\t=1+1", "\r=1+1", "\n=1+1",
                        "Late;=1+1", "Late|\u00a0=1+1",
                "Late\n=1+1", "Late, -1+cmd", "Late;\"=1+1\"", "\"=1+1", "\uff1d1+1", "\uff0b1", "\uff0d1", "\uff20A1",
                        "\ufe661+1", "\ufe62", "\ufe631",
                "\ufe6bA1", ";;=1", "; | =1", "a;b;=1;=2"
            })
    void noSpreadsheetRunsIt(String text) {
        String safe = CellText.harmless(text);

        assertThat(safe.replace("'", "")).isEqualTo(text);
        for (String between : List.of(",", ";", "|", "\t")) {
            for (String cell : safe.split("[\r\n" + (between.equals("|") ? "|" : between) + "]", -1)) {
                String begins = java.text.Normalizer.normalize(
                        CellText.stripped(cell.replace("\"", "")), java.text.Normalizer.Form.NFKC);
                assertThat(begins).as("%s parted at %s", safe, between).doesNotMatch("(?s)[=+@-].*");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Late",
                "3-4 weeks",
                "a=b",
                "Late; but better",
                "e@example.org",
                "2016-05-04",
                "Costs: 3, 4 and 5",
                "'quoted'",
                "",
                " ",
                "\u00e9t\u00e9",
                "\ud83d\ude00;x"
            })
    void whatIsNoFormulaStaysAsItIs(String text) {
        assertThat(CellText.harmless(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Late", " Late", "\u00a0Late\u200b", "\ufeffLate \u2060", "\tLate\n"})
    void whatNobodySeesIsNoPartOfAWord(String text) {
        assertThat(CellText.stripped(text)).isEqualTo("Late");
    }
}
