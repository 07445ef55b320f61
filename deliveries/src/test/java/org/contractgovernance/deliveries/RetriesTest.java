package org.contractgovernance.deliveries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a delivery is tried again. */
class RetriesTest {

    private static final Instant NOW = Instant.parse("2016-03-31T09:00:00Z");

    @Test
    void nothingIsPutOffForLongerThanTheLongestStepOrWish() {
        assertThat(new Retries(List.of(Duration.ofSeconds(5))).longest()).isEqualTo(Retries.LONGEST_WISH);
        assertThat(new Retries(List.of(Duration.ofHours(10), Duration.ofHours(2))).longest())
                .isEqualTo(Duration.ofHours(12));
    }

    @Test
    void followsTheScheduleWithSomeChanceInIt() {
        Retries retries = new Retries(List.of(Duration.ofSeconds(5), Duration.ofMinutes(5)));

        for (int i = 0; i < 100; i++) {
            assertThat(retries.after(1)).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(6));
            assertThat(retries.after(2)).isBetween(Duration.ofMinutes(5), Duration.ofMinutes(6));
            assertThat(retries.after(9)).isBetween(Duration.ofMinutes(5), Duration.ofMinutes(6));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "7, PT7S",
        "' 7 ', PT7S",
        "999999999, PT1H",
        "'Thu, 31 Mar 2016 09:00:30 GMT', PT30S",
        "'Thu, 31 Mar 2016 08:59:00 GMT', PT0S",
        "'Tue, 31 Mar 2099 09:00:00 GMT', PT1H",
        "-1,",
        "soon,",
        "99999999999999999999,",
        "'',",
        ","
    })
    void leavesAReceiverAloneAsItWishesAndNoLongerThanAnHour(String written, Duration wish) {
        assertThat(Retries.wished(written, NOW)).isEqualTo(wish);
    }
}
