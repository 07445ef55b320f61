package org.contractgovernance.command.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.junit.jupiter.api.Test;

class NumbersTest {

    private final AtomicLong now = new AtomicLong();
    private final AtomicLong last = new AtomicLong();
    private final List<Integer> taken = new ArrayList<>();
    private final Numbers numbers = new Numbers(this::take, Runnable::run, now::get);

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
        for (long expected = 1; expected <= 2_000; expected++) {
            assertThat(numbers.next()).isEqualTo(expected);
        }
        assertThat(taken).startsWith(1, 2, 4, 8, 16).endsWith(256).allMatch(count -> count <= 256);
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

    @Test
    void whoeverAsksWithoutAPauseNeedNotWaitForTheNext() {
        List<Runnable> background = new ArrayList<>();
        Numbers busy = new Numbers(this::take, background::add, now::get);
        for (int i = 0; i < 15 + 8; i++) {
            busy.next();
        }
        assertThat(background).hasSize(1);
        assertThat(taken).containsExactly(1, 2, 4, 8, 16);

        background.removeFirst().run();

        assertThat(taken).containsExactly(1, 2, 4, 8, 16, 16);
        for (long expected = 24; expected <= 15 + 16 + 16; expected++) {
            assertThat(busy.next()).isEqualTo(expected);
        }
        assertThat(taken).hasSize(6);
    }

    @Test
    void whatCouldNotBeTakenAheadIsTakenWhenItIsNeeded() {
        AtomicBoolean away = new AtomicBoolean();
        Numbers busy = new Numbers(
                count -> {
                    if (away.getAndSet(false)) {
                        throw new IllegalStateException("away");
                    }
                    return take(count);
                },
                Runnable::run,
                now::get);
        for (long expected = 1; expected <= 100; expected++) {
            away.set(expected == 23);
            assertThat(busy.next()).isEqualTo(expected);
        }
    }

    @Test
    void nobodyIsGivenTheSameNumberTwice() throws Exception {
        Set<Long> given = ConcurrentHashMap.newKeySet();
        Numbers busy = new Numbers(this::takeOneAtATime, Thread::startVirtualThread, System::nanoTime);
        List<Future<?>> asking = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 32; i++) {
                asking.add(threads.submit(() -> {
                    for (int j = 0; j < 500; j++) {
                        given.add(busy.next());
                    }
                }));
            }
            for (Future<?> each : asking) {
                each.get();
            }
        }
        assertThat(given).hasSize(32 * 500);
    }

    private long takeOneAtATime(int count) {
        return last.getAndAdd(count) + 1;
    }

    @Test
    void nobodyWaitsLongForAnotherWhoGetsNoAnswer() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch answered = new CountDownLatch(1);
        Numbers slow = new Numbers(
                count -> {
                    asked.countDown();
                    awaited(answered);
                    return 1;
                },
                Runnable::run,
                now::get);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Long> first = threads.submit(slow::next);
            awaited(asked);
            assertThatThrownBy(slow::next)
                    .isInstanceOfSatisfying(
                            BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(GeneralRule.STORE_UNAVAILABLE));
            answered.countDown();
            assertThat(first.get()).isEqualTo(1);
        }
    }

    private static void awaited(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }
}
