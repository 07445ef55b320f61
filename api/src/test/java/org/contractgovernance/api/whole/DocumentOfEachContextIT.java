package org.contractgovernance.api.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.api.whole.Sample.expect;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two applications in one JVM share what swagger-core keeps for the JVM. Still each of them publishes the same document. */
@BesideTheOthers
class DocumentOfEachContextIT {

    private static Running first;
    private static Running second;

    @BeforeAll
    static void start() {
        first = another();
        second = another();
    }

    @AfterAll
    static void stop() {
        first.stop();
        second.stop();
    }

    /** One that makes the document anew for every request. */
    private static Running another() {
        return Running.startedWith("--springdoc.cache.disabled=true");
    }

    private static String document(Running application) {
        return expect(200, application.send(application.to("/openapi").GET().build()))
                .body();
    }

    @Test
    void theFirstPublishesWhatTheSecondDoes() {
        // by now the converters of the second have replaced those of the first
        String ofFirst = document(first);

        assertThat(ofFirst).isEqualTo(document(second));
    }

    @Test
    void bothPublishTheSameAtOnce() {
        String alone = document(second);
        for (int i = 0; i < 2; i++) {
            CompletableFuture<String> ofFirst = CompletableFuture.supplyAsync(() -> document(first));
            CompletableFuture<String> ofSecond = CompletableFuture.supplyAsync(() -> document(second));

            assertThat(ofFirst.join()).isEqualTo(alone);
            assertThat(ofSecond.join()).isEqualTo(alone);
        }
    }
}
