package org.contractgovernance.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.contractgovernance.bench.measure.SteadyState.Slice;
import org.junit.jupiter.api.Test;

class SteadyStateTest {

    private static boolean isSteady(double compiler, double... rates) {
        SteadyState state = new SteadyState();
        for (double rate : rates) {
            state.add(new Slice(rate, compiler));
        }
        return state.isReached();
    }

    @Test
    void levelRatesAndAnIdleCompilerAreSteady() {
        assertThat(isSteady(0.05, 500, 900, 1_000, 1_010, 990, 1_020)).isFalse();
        assertThat(isSteady(0.05, 500, 900, 1_000, 1_010, 990, 1_020, 1_000)).isTrue();
    }

    @Test
    void aCompilerThatWorksIsNot() {
        assertThat(isSteady(0.06, 1_000, 1_000, 1_000, 1_000, 1_000, 1_000)).isFalse();
    }

    @Test
    void aCompilerThatWorkedBeforeDoesNotCount() {
        SteadyState state = new SteadyState();
        for (int i = 0; i < 3; i++) {
            state.add(new Slice(1_000, 0.8));
        }
        for (int i = 0; i < 3; i++) {
            assertThat(state.isReached()).isFalse();
            state.add(new Slice(1_000, 0.01));
        }
        assertThat(state.isReached()).isTrue();
    }

    @Test
    void ratesThatRiseAreNot() {
        assertThat(isSteady(0, 1_000, 1_000, 1_000, 1_031, 1_031, 1_031)).isFalse();
        assertThat(isSteady(0, 1_000, 1_000, 1_000, 1_030, 1_030, 1_030)).isTrue();
    }

    @Test
    void oneSlowOrFastSliceAmongThemDoesNotMatter() {
        assertThat(isSteady(0, 1_000, 1_000, 400, 1_000, 1_600, 1_000)).isTrue();
    }

    @Test
    void aFewSlicesSayNothing() {
        assertThat(isSteady(0, 1_000, 1_000, 1_000, 1_000, 1_000)).isFalse();
    }
}
