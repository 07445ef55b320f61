package org.contractgovernance.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpentTest {

    @Test
    void aFifthOfACoreForSomebodyElseIsTooMuch() {
        assertThat(new Spent(10, 5, 5, 1, 2.1, 0).isDisturbed()).isTrue();
        assertThat(new Spent(10, 5, 5, 1, 0, 2.1).isDisturbed()).isTrue();
        assertThat(new Spent(10, 5, 5, 1, 1.9, 1.9).isDisturbed()).isFalse();
    }
}
