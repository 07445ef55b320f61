package org.contractgovernance.bench.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.contractgovernance.bench.application.Cpu.Used;
import org.junit.jupiter.api.Test;

class CpuTest {

    @Test
    void aProcessMayHaveAnyName() {
        Used used = Used.read(
                "4711 (a) S (b 1) R 42 1 1 0 -1 4194304 1 2 3 4 150 50 300 100 20 0 1 0 9 9 9 18446744073709551615");

        assertThat(used.parent()).isEqualTo(42);
        assertThat(used.own()).isEqualTo(Duration.ofSeconds(2));
        assertThat(used.ended()).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void whatTheHypervisorTookIsToldApart() {
        assertThat(Cpu.stolen("cpu  1000 200 300 71978 334 7 793 369 0 0\ncpu0 1 2 3 4 5 6 7 8 9 10\n"))
                .isEqualTo(Duration.ofMillis(3690));
    }

    @Test
    void thisVeryProcessUsesTimeAndMemory() {
        long self = ProcessHandle.current().pid();

        Cpu.Snapshot now = Cpu.now();

        assertThat(now.of(self)).isPositive();
        assertThat(Cpu.residentBytes(self)).isGreaterThan(1_000_000);
        assertThat(now.ofAll()).isGreaterThanOrEqualTo(now.of(self));
        assertThat(Cpu.isZombie(self)).isFalse();
    }

    @Test
    void theCompilersThreadsOfAJvmAreToldApart() {
        Cpu.Threads before = Cpu.compiler(ProcessHandle.current().pid());

        assertThat(before.used()).isNotEmpty();
        assertThat(Cpu.compiler(ProcessHandle.current().pid()).since(before))
                .isGreaterThanOrEqualTo(Duration.ZERO)
                .isLessThan(Duration.ofMinutes(1));
        assertThat(Cpu.compiler(Long.MAX_VALUE).used()).isEmpty();
    }

    @Test
    void whatIsNotThereUsesNothing() {
        assertThat(Cpu.now().of(Long.MAX_VALUE)).isZero();
        assertThat(Cpu.residentBytes(Long.MAX_VALUE)).isZero();
        assertThat(Cpu.isZombie(Long.MAX_VALUE)).isTrue();
    }
}
