package org.contractgovernance.command.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class NumbersTest {

    private final AtomicLong now = new AtomicLong();
    private final AtomicLong last = new AtomicLong();
    private final List<Integer> taken = new ArrayList<>();
    private final Numbers numbers = new Numbers(this::take, now::get);

    private long take(int count) {
        taken.add(count);
        return last.getAndAdd(count) + 1;
    }

    @Test
    void whoeverAsksAtTheirOwnPaceLeavesNoNumberOut() {
        for (long expected = 1; expected <= 10; expected++) {
            assertThat(numbers.next()).isEqualTo(expected);
            pass(Duration.ofSeconds(2));
        }
        assertThat(taken).containsOnly(1);
        assertThat(last).hasValue(10);
    }

    @Test
    void whoeverAsksWithoutAPauseTakesMoreAtATimeUpToABound() {
        for (long expected = 1; expected <= 400; expected++) {
            assertThat(numbers.next()).isEqualTo(expected);
        }
        assertThat(taken).startsWith(1, 2, 4, 8, 16, 32, 64, 64).endsWith(64);
    }

    @Test
    void afterAPauseTheyAreTakenOneByOneAgain() {
        for (int i = 0; i < 15; i++) {
            numbers.next();
        }
        pass(Duration.ofSeconds(2));
        numbers.next();
        numbers.next();
        assertThat(taken).containsExactly(1, 2, 4, 8, 1, 2);
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }
}
