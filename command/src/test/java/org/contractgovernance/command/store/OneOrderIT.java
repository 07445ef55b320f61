package org.contractgovernance.command.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The order holds whatever goes wrong: two copies, 64 writers, conflicts, killed connections, a writer that hangs. */
@Timeout(120)
class OneOrderIT {

    private static final int WRITERS = 64;
    private static final int APPENDS = 60;
    private static final int ENTITIES = 24;

    /** How each append ended, by the event's identifier: recorded, refused, or nobody knows. */
    private enum End {
        RECORDED,
        REFUSED,
        UNKNOWN
    }

    private final TestDatabase database = TestDatabase.create();
    private final JdbcClient asApplication = database.as(database.application());
    private final Map<UUID, End> ends = new ConcurrentHashMap<>();
    private final Map<UUID, Long> positions = new ConcurrentHashMap<>();
    private final List<AtomicLong> sequences = new ArrayList<>();
    private final AtomicBoolean over = new AtomicBoolean();

    @Test
    void positionsAreDenseAndInCommitOrderAndNoReaderMissesAnEvent() throws Exception {
        for (int i = 0; i < ENTITIES; i++) {
            sequences.add(new AtomicLong());
        }
        List<Long> tailed;
        try (EventAppender one = Appending.appender(database, database.url(), Duration.ofSeconds(3));
                EventAppender other = Appending.appender(database, database.url(), Duration.ofSeconds(3));
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<List<Long>> reader = threads.submit(this::tail);
            Future<?> killer = threads.submit(this::kill);
            Future<?> hanging = threads.submit(this::hang);
            List<Future<?>> writers = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                EventAppender appender = i % 2 == 0 ? one : other;
                writers.add(threads.submit(() -> write(appender)));
            }
            for (Future<?> each : writers) {
                each.get();
            }
            over.set(true);
            killer.get();
            hanging.get();
            tailed = reader.get();
        }

        List<Long> stored = asApplication
                .sql("SELECT position FROM event_store.event ORDER BY position")
                .query((row, number) -> row.getLong(1))
                .list();
        assertThat(stored).hasSizeGreaterThan(200);
        assertThat(stored.getLast()).isEqualTo(stored.size());
        assertThat(tailed).isEqualTo(stored);
        assertThat(asApplication.sql("""
                                SELECT count(*) FROM (SELECT recorded_at < lag(recorded_at) OVER (ORDER BY position) AS back
                                                        FROM event_store.event) AS steps WHERE back
                                """).query(Long.class).single()).isZero();
        everyoneWasToldTheTruth();
    }

    private void everyoneWasToldTheTruth() {
        Map<UUID, Long> recorded = new ConcurrentHashMap<>();
        asApplication.sql("SELECT event_id, position FROM event_store.event").query(row -> {
            recorded.put(row.getObject(1, UUID.class), row.getLong(2));
        });
        assertThat(ends.values()).contains(End.RECORDED, End.REFUSED);
        ends.forEach((id, end) -> {
            switch (end) {
                case RECORDED -> assertThat(recorded).containsEntry(id, positions.get(id));
                case REFUSED -> assertThat(recorded).doesNotContainKey(id);
                case UNKNOWN -> {}
            }
        });
        assertThat(ends).hasSize(WRITERS * APPENDS);
    }

    private void write(EventAppender appender) {
        for (int i = 0; i < APPENDS; i++) {
            int entity = ThreadLocalRandom.current().nextInt(ENTITIES);
            long sequence = sequences.get(entity).get();
            NewEvent event = Appending.event("issue:" + entity, sequence);
            try {
                AppendPosition appended = appender.append(new PendingAppend().with(List.of(event)));
                positions.put(event.id(), appended.first());
                ends.put(event.id(), End.RECORDED);
                sequences.get(entity).accumulateAndGet(sequence + 1, Math::max);
            } catch (StaleDecision e) {
                ends.put(event.id(), End.REFUSED);
                sequences.get(entity).compareAndSet(sequence, sequence + 1);
            } catch (BrokenRule e) {
                ends.put(event.id(), e.getMessage().contains("nothing was recorded") ? End.REFUSED : End.UNKNOWN);
            }
        }
    }

    private List<Long> tail() throws InterruptedException {
        List<Long> seen = new ArrayList<>();
        boolean last = false;
        while (true) {
            long after = seen.isEmpty() ? 0 : seen.getLast();
            List<Long> more = asApplication
                    .sql("SELECT position FROM event_store.event WHERE position > :after ORDER BY position LIMIT 100")
                    .param("after", after)
                    .query((row, number) -> row.getLong(1))
                    .list();
            seen.addAll(more);
            if (more.isEmpty() && last) {
                return seen;
            }
            last = more.isEmpty() && over.get();
            Thread.sleep(1);
        }
    }

    private Void kill() throws InterruptedException {
        JdbcClient superuser = database.as(database.superuser());
        while (!over.get()) {
            Thread.sleep(150);
            superuser.sql("""
                            SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                             WHERE datname = current_database() AND application_name LIKE '%appender%'
                            """).query((row, number) -> row.getBoolean(1)).list();
        }
        return null;
    }

    private Void hang() throws Exception {
        Thread.sleep(300);
        try (var connection = database.connect(database.application(), "-c transaction_timeout=1000");
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("SELECT pg_advisory_xact_lock(%d)".formatted(0x636f6e7472616374L));
            database.awaitEnd(connection); // the server cuts it off
        }
        return null;
    }
}
