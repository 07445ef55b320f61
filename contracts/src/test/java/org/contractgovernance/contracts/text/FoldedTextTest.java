package org.contractgovernance.contracts.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedTextTest {

    @ParameterizedTest
    @CsvSource({
        "Núñez,nunez",
        "Łódź,lodz",
        "Sørensen,sorensen",
        "Straße,strasse",
        "STRASSE,strasse",
        "ẞ,ss",
        "Ægir,aegir",
        "Œuvre,oeuvre",
        "Þór,thor",
        "Đorđe,dorde",
        "Diyarbakır,diyarbakir",
        "İstanbul,istanbul",
        "ﬁnance,finance",
        "Ｗｉｄｅ,wide",
        "ΣΊΣΥΦΟΣ,σισυφοσ",
        "Σίσυφος,σισυφοσ",
        "½,1⁄2",
        "Siân Llŷr,sian llyr",
        "Йод,иод"
    })
    void marksCapitalsAndFormsDoNotCount(String text, String folded) {
        assertThat(FoldedText.of(text)).isEqualTo(folded);
        for (Normalizer.Form form : Normalizer.Form.values()) {
            assertThat(FoldedText.of(Normalizer.normalize(text, form))).isEqualTo(folded);
        }
        assertThat(FoldedText.of(folded)).isEqualTo(folded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sm\u200Bith", "Smith\uFEFF", "\u202ESmith", "Smi\u00ADth"})
    void whatCannotBeSeenDoesNotCount(String text) {
        assertThat(FoldedText.of(text)).isEqualTo("smith");
    }

    /** In these scripts the marks are what is written. */
    @Test
    void marksOfOtherScriptsStay() {
        assertThat(FoldedText.of("हिन्दी")).isNotEqualTo(FoldedText.of("हन्द"));
        assertThat(FoldedText.of("ば")).isNotEqualTo(FoldedText.of("は"));
        assertThat(FoldedText.of("กำ")).isNotEqualTo(FoldedText.of("ก"));
    }

    @Test
    void aTextIsInAnotherWhateverItsPunctuation() {
        assertThat(FoldedText.contains("it said \u201Cms  nunez\u00A0was late\u201D.", "Ms Núñez was late"))
                .isTrue();
        assertThat(FoldedText.contains("nothing", "???")).isFalse();
        assertThat(FoldedText.contains("what???", "???")).isTrue();
    }
}
