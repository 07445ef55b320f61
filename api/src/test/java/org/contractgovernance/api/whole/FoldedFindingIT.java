package org.contractgovernance.api.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import org.contractgovernance.contracts.access.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people look for is found however they, or those who wrote it, type it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FoldedFindingIT {

    private static final String TITLE = "Ysgol Tŷ Coch: Siân Łódź, Straße 1";

    private final Running application = Running.application();
    private String contract = "";
    private String recordedAt = "";

    @BeforeAll
    void issuesAreOnRecord() {
        contract = Sample.contract();
        for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
            recordedAt = Sample.expect(
                            201,
                            application.post(
                                    Role.COMMISSIONER,
                                    contract + "/issues",
                                    Sample.issue("").replace("Offers sent late", Normalizer.normalize(TITLE, form)),
                                    "Prefer",
                                    "wait=10"))
                    .json()
                    .path("recordedAt")
                    .asString();
        }
        Sample.issueIn(contract);
    }

    private int found(String list, String text, String more) {
        Running.Answer answer = Sample.expect(
                200,
                application.get(
                        Role.COMMISSIONER,
                        contract + list + "text=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + more));
        return answer.json().path("total").asInt();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Siân",
                "Sia\u0302n",
                "sian",
                "SIÂN",
                "tŷ coch",
                "ty\u00A0coch",
                "lodz",
                "ŁÓDŹ",
                "strasse",
                "STRASSE 1",
                "Ysgol T\u200Bŷ",
                "ｙｓｇｏｌ",
                " coch: si"
            })
    void isFoundHoweverItIsTyped(String text) {
        assertThat(found("/issues?", text, "")).isEqualTo(2);
        assertThat(found("/issues?", text, "&knownAt=" + recordedAt)).isEqualTo(2);
        assertThat(found("/audit-trail?event=IssueRaised&", text, "")).isEqualTo(2);
    }

    @Test
    void anotherLetterIsAnotherLetter() {
        assertThat(found("/issues?", "Sin", "")).isZero();
        assertThat(found("/issues?", "tycoch", "")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0", "\u200B"})
    void nothingToLookForLeavesNothingOut(String text) {
        assertThat(found("/issues?", text, "")).isEqualTo(3);
    }
}
