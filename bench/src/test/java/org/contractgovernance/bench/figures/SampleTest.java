package org.contractgovernance.bench.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SampleTest {

    @Test
    void theMedianIsInTheMiddle() {
        assertThat(Sample.of(9, 1, 5).median()).isEqualTo(5);
        assertThat(Sample.of(9, 1, 5, 3).median()).isEqualTo(4);
        assertThat(Sample.of(List.of(7.0)).median()).isEqualTo(7);
    }

    @Test
    void aPercentileIsOneOfThoseMeasured() {
        Sample hundred = Sample.of(
                IntStream.rangeClosed(1, 100).mapToDouble(each -> each).toArray());

        assertThat(hundred.percentile(50)).isEqualTo(50);
        assertThat(hundred.percentile(99)).isEqualTo(99);
        assertThat(hundred.percentile(100)).isEqualTo(100);
        assertThat(Sample.of(3, 8).percentile(99)).isEqualTo(8);
        assertThat(Sample.of(3, 8).percentile(0)).isEqualTo(3);
    }

    @Test
    void theSpreadIsAShareOfTheMedian() {
        assertThat(Sample.of(10, 11, 9).spread()).isEqualTo(0.2);
        assertThat(Sample.of(4, 4, 4).spread()).isZero();
        assertThat(Sample.of(2, 8, 4).greatest()).isEqualTo(8);
    }

    @Test
    void ofNothingThereIsNoMedian() {
        assertThatThrownBy(() -> Sample.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
