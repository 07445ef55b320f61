package org.contractgovernance.bench.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PgbenchTest {

    @Test
    void theRateIsThatWithoutConnecting() {
        assertThat(Pgbench.rate("""
                number of transactions actually processed: 27731
                latency average = 3.461 ms
                initial connection time = 41.120 ms
                tps = 9245.110384 (without initial connection time)
                """)).isEqualTo(9245.110384);
    }

    @Test
    void anOutputWithoutOneIsNoRateOfZero() {
        assertThatThrownBy(() -> Pgbench.rate("pgbench: error: out of memory"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("out of memory");
    }
}
