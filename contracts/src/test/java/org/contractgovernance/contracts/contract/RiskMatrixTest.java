package org.contractgovernance.contracts.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.contractgovernance.contracts.contract.RiskMatrix.Band;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskMatrixTest {

    private static RiskMatrix threeByFour(int... from) {
        return new RiskMatrix(
                3,
                4,
                IntStream.range(0, from.length)
                        .mapToObj(i -> new Band("band " + i, from[i]))
                        .toList());
    }

    @Test
    void theUsualMatrixIsSound() {
        assertThat(RiskMatrix.FIVE_BY_FIVE.isSound()).isTrue();
    }

    @Test
    void bandsBeginAtOneAndRiseWithinTheMatrix() {
        assertThat(threeByFour(1).isSound()).isTrue();
        assertThat(threeByFour(1, 6, 12).isSound()).isTrue();
        assertThat(threeByFour().isSound()).isFalse();
        assertThat(threeByFour(2, 6).isSound()).isFalse();
        assertThat(threeByFour(1, 6, 6).isSound()).isFalse();
        assertThat(threeByFour(1, 8, 6).isSound()).isFalse();
        assertThat(threeByFour(1, 13).isSound()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1, 1, true", "3, 4, true", "0, 1, false", "1, 0, false", "4, 1, false", "1, 5, false"})
    void stepsAreOnTheMatrixOrOffIt(int likelihood, int impact, boolean on) {
        assertThat(threeByFour(1).holds(likelihood, impact)).isEqualTo(on);
    }

    @ParameterizedTest
    @CsvSource({"1, low", "4, low", "5, medium", "9, medium", "10, high", "19, high", "20, very high", "25, very high"})
    void aScoreFallsInTheHighestBandThatItReaches(int score, String band) {
        assertThat(RiskMatrix.FIVE_BY_FIVE.bandOf(score)).isEqualTo(band);
    }

    @Test
    void bandsAreWhatTheyWereWhenTheyWereGiven() {
        List<Band> given = new ArrayList<>(List.of(new Band("all", 1)));
        RiskMatrix matrix = new RiskMatrix(5, 5, given);
        given.clear();

        assertThat(matrix.bandOf(25)).isEqualTo("all");
    }
}
