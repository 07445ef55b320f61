package org.contractgovernance.contracts.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** No test here takes longer than its turns: whoever waited out a rest would run into the limit. */
@Timeout(20)
class LoopTest {

    private static final Duration FOR_EVER = Duration.ofDays(1);
    private static final Duration LONG = Duration.ofSeconds(10);

    @Test
    void takesTurnAfterTurn() throws InterruptedException {
        CountDownLatch three = new CountDownLatch(3);
        Loop loop = new Loop("turns", () -> {
            three.countDown();
            return Duration.ZERO;
        });
        loop.start();
        assertThat(three.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(loop.isRunning()).isTrue();
        loop.stop();
        assertThat(loop.join(LONG)).isTrue();
        assertThat(loop.isRunning()).isFalse();
    }

    @Test
    void stopsWithinItsRest() throws InterruptedException {
        CountDownLatch first = new CountDownLatch(1);
        Loop loop = new Loop("rests", () -> {
            first.countDown();
            return FOR_EVER;
        });
        loop.start();
        first.await();
        loop.stop();
        assertThat(loop.join(LONG)).isTrue();
    }

    @Test
    void stopsWithinTheRestOfATurn() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicInteger turns = new AtomicInteger();
        Loop[] itself = new Loop[1];
        itself[0] = new Loop("rests within", () -> {
            turns.incrementAndGet();
            begun.countDown();
            itself[0].rest(FOR_EVER);
            return FOR_EVER;
        });
        itself[0].start();
        begun.await();
        itself[0].stop();
        assertThat(itself[0].join(LONG)).isTrue();
        assertThat(turns).hasValue(1);
    }

    @Test
    void goesOnAfterATurnThatFails() throws InterruptedException {
        CountDownLatch second = new CountDownLatch(2);
        Loop loop = new Loop("fails", () -> {
            second.countDown();
            throw new AssertionError("meant to be");
        });
        loop.start();
        assertThat(second.await(10, TimeUnit.SECONDS)).isTrue();
        loop.stop();
        assertThat(loop.join(LONG)).isTrue();
    }

    @Test
    void canBeStartedAgain() throws InterruptedException {
        Semaphore turns = new Semaphore(0);
        Loop loop = new Loop("again", () -> {
            turns.release();
            return FOR_EVER;
        });
        for (int i = 0; i < 2; i++) {
            loop.start();
            loop.start();
            assertThat(turns.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
            loop.stop();
            loop.stop();
            assertThat(loop.join(LONG)).isTrue();
        }
        assertThat(turns.availablePermits()).isZero();
    }

    @Test
    void oneThatWasNeverStartedHasEnded() {
        Loop loop = new Loop("never", () -> FOR_EVER);
        loop.stop();
        assertThat(loop.isRunning()).isFalse();
        assertThat(loop.join(LONG)).isTrue();
    }
}
