package org.contractgovernance.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class BacklogTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    private final Backlog backlog = new Backlog();

    @Test
    void nobodyWaitsWhereNothingIsEntered() {
        assertThat(backlog.awaitEntered(Duration.ZERO)).isTrue();
    }

    @Test
    void whoWaitsGoesOnWhenTheLastOneIsEntered() throws Exception {
        Backlog.Entering one = backlog.begin();
        Backlog.Entering another = backlog.begin();
        CompletableFuture<Boolean> waits = CompletableFuture.supplyAsync(() -> backlog.awaitEntered(LONG));

        one.close();
        one.close(); // ends once
        assertThat(backlog.awaitEntered(Duration.ofMillis(1))).isFalse();
        assertThat(waits).isNotDone();
        another.close();

        assertThat(waits.get(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whoIsToEndWaitsNoLonger() {
        try (Backlog.Entering entering = backlog.begin()) {
            assertThat(entering).isNotNull();
            Thread.currentThread().interrupt();

            assertThat(backlog.awaitEntered(LONG)).isFalse();
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
