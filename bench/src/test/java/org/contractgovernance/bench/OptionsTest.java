package org.contractgovernance.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OptionsTest {

    private static Options options(Map<String, String> said) {
        return Options.from(said::get);
    }

    @Test
    void nothingSaidIsTheShortFormOfEverything() {
        Options options = options(Map.of("bench.only", "", "bench.seconds", " "));

        assertThat(options.isLong()).isFalse();
        assertThat(options.rounds()).isEqualTo(3);
        assertThat(options.window()).isEqualTo(Duration.ofSeconds(3));
        assertThat(options.cold()).isEqualTo(Duration.ofSeconds(60));
        assertThat(options.warmUp()).isEqualTo(Duration.ofMinutes(7));
        assertThat(options.fastStart()).isNull();
        assertThat(Options.PARTS).allMatch(options::wants);
    }

    @Test
    void theLongFormIsLongerUnlessSaidOtherwise() {
        Options options = options(Map.of("bench.form", "long", "bench.rounds", "2"));

        assertThat(options.isLong()).isTrue();
        assertThat(options.rounds()).isEqualTo(2);
        assertThat(options.window()).isEqualTo(Duration.ofSeconds(15));
    }

    @Test
    void onlyWhatIsNamedIsMeasured() {
        Options options = options(Map.of("bench.only", "raise_issue, lag"));

        assertThat(options.wants("raise_issue")).isTrue();
        assertThat(options.wants("replay", "lag")).isTrue();
        assertThat(options.wants("replay", "register")).isFalse();
    }

    @Test
    void aPartThatThereIsNotIsRefused() {
        assertThatThrownBy(() -> options(Map.of("bench.only", "raise_isue")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("raise_issue");
    }
}
