package org.contractgovernance.command.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.contractgovernance.command.store.AppendFunction.AppendResult;
import org.contractgovernance.contracts.Accepted;
import org.contractgovernance.contracts.event.AppendLock;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(60)
class EventAppenderIT {

    private static final String LOCK = "SELECT pg_advisory_xact_lock(%d)".formatted(AppendLock.KEY);

    private final List<Thread> appending = new ArrayList<>();

    private TestDatabase database;

    @BeforeEach
    void anEmptyStore() {
        database = TestDatabase.create();
    }

    @Test
    void positionsCountFromOne() {
        try (EventAppender appender = Appending.appender(database)) {
            AppendPosition first = appender.append(Appending.append("issue:1", 0));
            AppendPosition second = appender.append(
                    new PendingAppend().with(List.of(Appending.event("issue:1", 1), Appending.event("issue:1", 2))));

            assertThat(first.first()).isEqualTo(1);
            assertThat(second.first()).isEqualTo(2);
            assertThat(second.last()).isEqualTo(3);
            assertThat(second.recordedAt()).isAfterOrEqualTo(first.recordedAt());
        }
    }

    @Test
    void oneAppendsConflictFailsNoneOfItsNeighbours() throws Exception {
        try (EventAppender appender = Appending.appender(database);
                Connection holder = database.connect(database.application())) {
            appender.append(Appending.append("issue:taken", 0));
            holder.setAutoCommit(false);
            holder.createStatement().execute(LOCK);
            List<Future<AppendPosition>> group = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                String entity = i == 6 ? "issue:taken" : "issue:" + i;
                group.add(appending(appender, Appending.append(entity, 0)));
            }
            untilAllWaitBehindTheLock();
            holder.rollback();

            for (int i = 0; i < group.size(); i++) {
                Future<AppendPosition> each = group.get(i);
                if (i == 6) {
                    assertThatThrownBy(each::get).hasCauseInstanceOf(StaleDecision.class);
                } else {
                    assertThat(each.get().count()).isEqualTo(1);
                }
            }
        }
        positionsAreDense(12);
    }

    @Test
    void aWriterThatHangsIsEndedByTheServer() throws Exception {
        try (EventAppender appender = Appending.appender(database);
                Connection hanging = database.connect(database.application(), "-c transaction_timeout=1000")) {
            hanging.setAutoCommit(false);
            hanging.createStatement().execute(LOCK);

            assertThat(appender.append(Appending.append("issue:1", 0)).first()).isEqualTo(1);
            assertThatThrownBy(() -> hanging.createStatement().execute("SELECT 1"))
                    .isNotNull();
        }
    }

    @Test
    void whoWaitsForALockTooLongIsToldAndLaterAppendsWork() throws Exception {
        try (EventAppender appender = Appending.appender(database, database.url(), Duration.ofSeconds(1));
                Connection hanging = database.connect(database.application())) {
            hanging.setAutoCommit(false);
            hanging.createStatement().execute(LOCK);
            assertThatThrownBy(() -> appender.append(Appending.append("issue:1", 0)))
                    .isInstanceOf(BrokenRule.class)
                    .hasMessageContaining("nothing was recorded");
            hanging.rollback();
            assertThat(appender.append(Appending.append("issue:1", 0)).first()).isEqualTo(1);
        }
        positionsAreDense(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = LossyProxy.Loss.class,
            names = {"BEFORE_COMMIT", "AFTER_COMMIT"})
    void aConnectionLostAtCommitIsLookedInto(LossyProxy.Loss loss) throws Exception {
        int port = URI.create(database.url().substring("jdbc:".length())).getPort();
        try (LossyProxy proxy = new LossyProxy(port);
                EventAppender appender = Appending.appender(
                        database, database.url().replace(":" + port, ":" + proxy.port()), Duration.ofSeconds(5))) {
            // the first commit of a connection is the one that is sent by its name
            proxy.loseNext(loss);

            AppendPosition appended = appender.append(Appending.append("issue:1", 0));

            assertThat(proxy.hasLost()).isTrue();
            assertThat(appended.first()).isEqualTo(1);
            assertThat(appender.append(Appending.append("issue:1", 1)).first()).isEqualTo(2);
        }
        positionsAreDense(2);
    }

    @Test
    void anotherFailureIsItsOwnCallersAlone() throws Exception {
        try (EventAppender appender = Appending.appender(database);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            NewEvent good = Appending.event("issue:1", 0);
            NewEvent bad = new NewEvent(
                    UUID.randomUUID(), "Issue", "issue:2", 0, good.event(), good.metadata(), "X", 1, "no json", "{}");
            Future<AppendPosition> fails =
                    threads.submit(() -> appender.append(new PendingAppend().with(List.of(bad))));
            Future<AppendPosition> works =
                    threads.submit(() -> appender.append(new PendingAppend().with(List.of(good))));
            assertThat(works.get().count()).isEqualTo(1);
            assertThatThrownBy(fails::get).isInstanceOf(ExecutionException.class);
        }
        positionsAreDense(1);
    }

    @Test
    void theAppendersOwnSessionWaitsForTheDiskToo() {
        database.as(database.superuser())
                .sql("ALTER DATABASE %s SET synchronous_commit = off"
                        .formatted(database.url().replaceAll(".*/", "")))
                .update();
        try (AppendConnection hasty = pool(database.url())) {
            assertThatThrownBy(hasty::requireDurable).hasMessageContaining("synchronous_commit");
        }
    }

    @Test
    void anAppendThatHadBeenRecordedIsFoundAgain() {
        try (AppendConnection pool = pool(database.url())) {
            List<PendingAppend> group = List.of(
                    withReceipt(new PendingAppend(), "before"),
                    Appending.append("issue:1", 0),
                    withReceipt(new PendingAppend(), "between"),
                    Appending.append("issue:2", 0));
            List<AppendPosition> appended = recorded(pool.write(group));

            assertThat(appended).extracting(AppendPosition::first).containsExactly(1L, 1L, 2L, 2L);
            // a receipt alone stands where the positions had come to when its group was recorded
            assertThat(recorded(pool.write(group)))
                    .extracting(AppendPosition::first)
                    .containsExactly(3L, 1L, 3L, 2L);
            assertThat(pool.write(List.of(group.getFirst(), Appending.append("issue:1", 0))))
                    .extracting(each -> ((AppendResult.Declined) each).because())
                    .hasExactlyElementsOfTypes(ReceiptTaken.class, StaleDecision.class);
        }
        positionsAreDense(2);
    }

    @Test
    void aReceiptAloneIsFoundAfterALostCommit() throws Exception {
        int port = URI.create(database.url().substring("jdbc:".length())).getPort();
        try (LossyProxy proxy = new LossyProxy(port);
                AppendConnection pool = pool(database.url().replace(":" + port, ":" + proxy.port()))) {
            proxy.loseNext(LossyProxy.Loss.AFTER_COMMIT);

            assertThat(recorded(pool.write(List.of(withReceipt(new PendingAppend(), "alone")))))
                    .extracting(AppendPosition::count)
                    .containsExactly(0);
            assertThat(proxy.hasLost()).isTrue();
        }
    }

    @Test
    void aGroupEndsWhereItGrowsTooLong() throws Exception {
        try (EventAppender appender = Appending.appender(database);
                Connection holder = database.connect(database.application())) {
            holder.setAutoCommit(false);
            holder.createStatement().execute(LOCK);
            List<Future<AppendPosition>> group = new ArrayList<>();
            group.add(appending(appender, Appending.append("issue:first", 0)));
            // it is in a group of its own
            untilAllWaitBehindTheLock();
            for (int i = 0; i < 4; i++) {
                group.add(appending(
                        appender,
                        new PendingAppend().with(List.of(Appending.event("issue:" + i, 0, "x".repeat(3_000_000))))));
            }
            untilAllWaitBehindTheLock();
            holder.rollback();
            for (Future<AppendPosition> each : group) {
                each.get();
            }
        }
        assertThat(database.as(database.application())
                        .sql("SELECT count(DISTINCT xmin::text) FROM event_store.event")
                        .query(Long.class)
                        .single())
                .isEqualTo(3);
    }

    private Future<AppendPosition> appending(EventAppender appender, PendingAppend append) {
        FutureTask<AppendPosition> task = new FutureTask<>(() -> appender.append(append));
        appending.add(Thread.ofVirtual().start(task));
        return task;
    }

    /** One group waits for the lock, and whoever is not in it for the group. */
    private void untilAllWaitBehindTheLock() {
        database.awaitWaitingForLocks(1);
        await().until(() -> appending.stream().allMatch(each -> each.getState() == Thread.State.WAITING));
    }

    private AppendConnection pool(String url) {
        return new AppendConnection(
                url,
                database.application().user(),
                database.application().password(),
                Duration.ofSeconds(5),
                Duration.ofMinutes(1),
                Clock.systemUTC());
    }

    private static PendingAppend withReceipt(PendingAppend append, String key) {
        AppendPosition place = Receipt.place(0);
        return append.with(Receipt.of(
                new Receipt.ReceiptKey("client", "POST /path", key),
                "actor",
                "hash",
                new Accepted("", "", 0, place.last(), place.recordedAt(), List.of(), false)));
    }

    private static List<AppendPosition> recorded(List<AppendResult> results) {
        return results.stream()
                .map(each -> ((AppendResult.OnRecord) each).where())
                .toList();
    }

    private void positionsAreDense(long count) {
        assertThat(database.as(database.application())
                        .sql("SELECT position FROM event_store.event ORDER BY position")
                        .query(Long.class)
                        .list())
                .hasSize((int) count)
                .startsWith(1L)
                .endsWith(count);
    }
}
