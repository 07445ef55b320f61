package org.contractgovernance.contracts.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.contractgovernance.contracts.place.Places.Place;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.junit.jupiter.api.Test;

/** Places are never more than there are, no client has all of them, and none is lost. */
class PlacesTest {

    private static final Costly AT_ONCE_OR_NOT = Costly.STREAMS;
    private static final Costly WITH_PATIENCE = Costly.LONG;

    private static void refused(Places places, String client, PlaceRule rule) {
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> places.take(client))
                .satisfies(broken -> assertThat(broken.rule()).isEqualTo(rule));
    }

    @Test
    void oneClientLeavesPlacesForOthers() {
        Places places = new Places(AT_ONCE_OR_NOT, 3, 2);
        Place first = places.take("greedy");
        places.take("greedy");
        refused(places, "greedy", PlaceRule.STREAMS_AT_ONCE);
        Place others = places.take("other");
        refused(places, "third", PlaceRule.STREAMS_AT_ONCE);
        assertThat(places.taken()).isEqualTo(3);
        assertThat(places.refused()).isEqualTo(2);

        others.close();
        refused(places, "greedy", PlaceRule.STREAMS_AT_ONCE);
        first.close();
        first.close();
        assertThat(places.taken()).as("a place is given back once").isEqualTo(1);
        places.take("greedy");
    }

    @Test
    void clientsThatAreGoneAreForgotten() {
        Places places = new Places(AT_ONCE_OR_NOT, 1, 1);
        for (int i = 0; i < 100; i++) {
            places.take("client-" + i).close();
        }
        Place held = places.take("holder");
        for (int i = 0; i < 100; i++) {
            refused(places, "client-" + i, PlaceRule.STREAMS_AT_ONCE);
        }
        assertThat(places.clients()).isEqualTo(1);
        held.close();
        assertThat(places.clients()).isZero();
        assertThat(places.taken()).isZero();
    }

    @Test
    void whoWaitsIsLetInByTurnsAndNotByHowOftenTheyAsk() throws Exception {
        Places places = new Places(WITH_PATIENCE, 1, 1);
        Place held = places.take("greedy");
        Queue<String> letIn = new ConcurrentLinkedQueue<>();
        try (ExecutorService askers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            CountDownLatch asked = new CountDownLatch(20);
            for (int i = 0; i < 20; i++) {
                all.add(askers.submit(() -> {
                    asked.countDown();
                    Place place = places.take("greedy");
                    letIn.add("greedy");
                    place.close();
                }));
            }
            assertThat(asked.await(5, TimeUnit.SECONDS)).isTrue();
            while (places.waiting() < 20) {
                Thread.onSpinWait();
            }
            all.add(askers.submit(() -> {
                Place place = places.take("honest");
                letIn.add("honest");
                place.close();
            }));
            while (places.waiting() < 21) {
                Thread.onSpinWait();
            }
            held.close();
            for (Future<?> each : all) {
                each.get(5, TimeUnit.SECONDS);
            }
        }
        assertThat(List.copyOf(letIn).indexOf("honest")).isLessThanOrEqualTo(1);
        assertThat(letIn).hasSize(21);
        assertThat(places.taken()).isZero();
    }

    @Test
    void nobodyIsLetInTwiceAndNothingIsLostHoweverManyCome() throws Exception {
        Places places = new Places(WITH_PATIENCE, 3, 2);
        AtomicInteger in = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        try (ExecutorService askers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 500; i++) {
                String client = "client-" + i % 7;
                all.add(askers.submit(() -> {
                    Place place = places.take(client);
                    most.accumulateAndGet(in.incrementAndGet(), Math::max);
                    Thread.onSpinWait();
                    in.decrementAndGet();
                    place.close();
                }));
            }
            for (Future<?> each : all) {
                each.get(10, TimeUnit.SECONDS);
            }
        }
        assertThat(most.get()).isBetween(1, 3);
        assertThat(places.taken()).isZero();
        assertThat(places.clients()).isZero();
    }

    @Test
    void whoIsInterruptedWaitsNoLongerAndTakesNothing() throws Exception {
        Places places = new Places(WITH_PATIENCE, 1, 1);
        Place held = places.take("holder");
        Thread waits = Thread.ofVirtual().start(() -> refused(places, "waits", PlaceRule.LONG_ANSWERS_AT_ONCE));
        while (places.waiting() < 1) {
            Thread.onSpinWait();
        }
        waits.interrupt();
        waits.join();
        held.close();
        assertThat(places.taken()).isZero();
        assertThat(places.clients()).isZero();
    }

    @Test
    void noPlacesAtAllIsAMistake() {
        assertThatThrownBy(() -> new Places(AT_ONCE_OR_NOT, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Places(AT_ONCE_OR_NOT, 1, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
