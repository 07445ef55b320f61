package org.contractgovernance.command.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jones, Mary|Ms Jones asked for it",
                "Jones, Mary|mary has left",
                "Núñez|Nunez asked",
                "Nunez|Ms NÚÑEZ asked",
                "O’Brien|O'Brien asked",
                "O'Brien|O’Brien’s request",
                "O'Brien|OBrien asked",
                "O'Brien|Mr O Brien asked",
                "OʼBrien|o`brien asked",
                "Smith-Jones|Smith asked",
                "Smith-Jones|Mr SmithJones asked",
                "Smith–Jones|the Jones request",
                "(Ann)|Ann asked",
                "Ann|(Ann) asked",
                "Sørensen|Sorensen asked",
                "Łukasz|Lukasz asked",
                "Strauß|Strauss asked",
                "Yıldız|Yildiz asked",
                "Mary Jones|maryjones@example.org",
                "Mary Jones|mary.jones@example.org",
                "Bo Li|asked for by Bo Li himself",
                "Bo Li|asked for by Li, Bo",
                "王小明|王小明要求",
                "王小明|应王小明的要求",
                "May Jones|May asked for it",
                "Grant|asked for by Grant"
            })
    void aNameIsFoundHoweverItIsWritten(String name, String reason) {
        assertThat(Mentions.anyOf(reason, name)).isTrue();
    }

    @Test
    void aNameIsFoundThroughWhatCannotBeSeen() {
        assertThat(Mentions.anyOf("Ms Jones asked", "Mary\u00A0Jones")).isTrue();
        assertThat(Mentions.anyOf("Ms Jones asked", "Mary\u200BJones")).isTrue();
        assertThat(Mentions.anyOf("Ms Jo\u200Bnes asked", "Mary Jones")).isTrue();
        assertThat(Mentions.anyOf("Ms Jo\u00ADnes asked", "Mary Jones")).isTrue();
        assertThat(Mentions.anyOf("Ms\u00A0Jones\u202Fasked", "Mary Jones")).isTrue();
        assertThat(Mentions.anyOf("Ms Nun\u0303ez asked", "Nu\u00F1ez")).isTrue();
        assertThat(Mentions.anyOf("\uFF2A\uFF4F\uFF4E\uFF45\uFF53 asked", "Jones"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "May Jones|as she may ask",
                "Will Smith|the council will not need it",
                "Grant Smith|the grant has ended",
                "Bill Smith|the last bill is paid",
                "Asher|as her request says",
                "Ann Other|Another annual request",
                "Jo|Jo asked",
                "Bo Li|a bolivar",
                "3f2a7c1e-2026-4d1b-9a77-0123456789ab|Request 2031 of 4 June 2026",
                "Mary Jones|Request 2031, article 17"
            })
    void anOrdinaryWordIsNoName(String name, String reason) {
        assertThat(Mentions.anyOf(reason, name)).isFalse();
    }

    @Test
    void anAccountIsFoundToo() {
        assertThat(Mentions.anyOf("of account mjones", null, "mjones")).isTrue();
        assertThat(Mentions.anyOf("of account 12345678", null, "12345678")).isTrue();
        assertThat(Mentions.anyOf("anything", null, null)).isFalse();
        assertThat(Mentions.anyOf("anything", "")).isFalse();
    }
}
