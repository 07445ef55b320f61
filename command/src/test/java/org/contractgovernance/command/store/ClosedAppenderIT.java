package org.contractgovernance.command.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.contracts.rule.Rule;
import org.contractgovernance.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An appender that has closed records nothing more, and says so to everybody. */
@Timeout(60)
class ClosedAppenderIT {

    private static final int APPENDERS = 20;
    private static final int CALLERS = 16;

    private final TestDatabase database = TestDatabase.create();

    @Test
    void aClosedAppenderRecordsNothing() {
        EventAppender appender = Appending.appender(database);
        appender.append(Appending.append("issue:" + UUID.randomUUID(), 0));
        appender.close();
        assertThatThrownBy(() -> appender.append(Appending.append("issue:2", 0)))
                .isInstanceOf(BrokenRule.class);
        assertThat(database.as(database.application())
                        .sql("SELECT position FROM event_store.event")
                        .query(Long.class)
                        .list())
                .containsExactly(1L);
    }

    /** Whoever calls just as an appender closes is the one that could be forgotten: so many callers of many appenders. */
    @Test
    void nobodyWaitsForAnAppenderThatHasClosed() throws Exception {
        List<Future<Rule>> refusals = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> closed = new ArrayList<>();
            for (int i = 0; i < APPENDERS; i++) {
                EventAppender appender = Appending.appender(database);
                CountDownLatch answered = new CountDownLatch(1);
                for (int j = 0; j < CALLERS; j++) {
                    refusals.add(threads.submit(() -> appendUntilRefused(appender, answered)));
                }
                closed.add(threads.submit(() -> {
                    answered.await();
                    appender.close();
                    return null;
                }));
            }
            for (Future<?> each : closed) {
                each.get();
            }
            assertThat(refusals)
                    .hasSize(APPENDERS * CALLERS)
                    .allSatisfy(each -> assertThat(each)
                            .succeedsWithin(Duration.ofSeconds(20))
                            .isEqualTo(GeneralRule.STORE_UNAVAILABLE));
        }
    }

    /** The rule by which it was refused in the end. */
    private static Rule appendUntilRefused(EventAppender appender, CountDownLatch answered) {
        try {
            while (true) {
                try {
                    appender.append(Appending.append("issue:" + UUID.randomUUID(), 0));
                } finally {
                    answered.countDown();
                }
            }
        } catch (BrokenRule refusal) {
            return refusal.rule();
        }
    }
}
