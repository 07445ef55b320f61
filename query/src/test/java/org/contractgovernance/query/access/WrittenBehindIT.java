package org.contractgovernance.query.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.Query;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.audit.AccessEntry;
import org.contractgovernance.contracts.person.PersonQuery.OnePerson;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The access log on a real PostgreSQL: nothing is lost without a word, and nothing can be changed. */
class WrittenBehindIT {

    private static final Duration SHORT = Duration.ofMillis(20);
    private static final Duration LONG = Duration.ofSeconds(20);

    private final TestDatabase postgres = TestDatabase.create();
    private final HikariDataSource pool = postgres.pool();
    private final JdbcClient database = JdbcClient.create(pool);

    /** A database that is away until somebody brings it back. */
    private static final class Away extends DelegatingDataSource {

        private final CountDownLatch asked = new CountDownLatch(1);
        private volatile boolean away = true;

        Away(HikariDataSource pool) {
            super(pool);
        }

        @Override
        public Connection getConnection() throws SQLException {
            asked.countDown();
            if (away) {
                throw new SQLException("away", "08001");
            }
            return super.getConnection();
        }
    }

    private static Access question(int number) {
        PersonId person = new PersonId("person-01890a5d-ac96-774b-bcce-%012x".formatted(number));
        Caller caller = new Caller(person, "desk\0", Set.of(Role.AUDITOR, Role.COMMISSIONER), Set.of(), true);
        return Access.asked(new OnePerson(person), caller).answered(number);
    }

    /** A question that can be told of only as far as it is: a list with a gap, or one that leads to itself. */
    private record Odd(Object said) implements Query<String> {

        @Override
        public Moment moment() {
            return Moment.NOW;
        }
    }

    private static Access odd(Object said, String correlation) {
        return new Access(
                System.nanoTime(), new Odd(said), question(1).caller(), correlation, AccessEntry.ANSWERED, 9L);
    }

    private static List<Object> endless() {
        List<Object> endless = new ArrayList<>();
        endless.add(endless);
        return endless;
    }

    @Test
    void aQuestionThatCannotBeToldOfTakesNoOtherWithIt() {
        WrittenBehind log = new WrittenBehind(pool, 5_000, SHORT, LONG);
        for (int i = 0; i < 2_000; i++) {
            log.note(question(i));
            if (i % 500 == 0) {
                log.note(odd(Collections.singletonList(null), "gap"));
                log.note(odd(endless(), "endless"));
                log.note(odd(1, "no\0text"));
            }
        }
        log.close();

        assertThat(log.waiting()).isZero();
        assertThat(positions().stream().filter(each -> each != 9L))
                .hasSize(1_999)
                .isSorted();
        assertThat(database.sql("SELECT correlation, about::text FROM audit.access WHERE question = 'Odd'"
                                + " GROUP BY 1, 2 ORDER BY 1")
                        .query((row, number) -> row.getString(1) + row.getString(2))
                        .list())
                .containsExactly("endless{}", "gap{\"said\":[\"…\"]}");
        // four that could only be told of without what they were about, and four, with two tries each, not at all
        assertThat(log.faulty()).isEqualTo(12);
    }

    @Test
    void anExportThatCannotBeToldOfIsOnRecordBeforeItIsSent() {
        WrittenBehind log = new WrittenBehind(pool);
        log.write(odd(endless(), "endless"));
        assertThat(positions()).containsExactly(9L);
        assertThatThrownBy(() -> log.write(odd(1, "no\0text"))).isInstanceOf(RuntimeException.class);
        log.close();
    }

    private List<Long> positions() {
        return database.sql("SELECT position FROM audit.access ORDER BY entry")
                .query(Long.class)
                .list();
    }

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void anOrderlyStopWritesEverything() {
        WrittenBehind log = new WrittenBehind(pool);
        for (int i = 0; i < 3_000; i++) {
            log.note(question(i));
        }
        log.close();

        assertThat(positions()).hasSize(3_000).isSorted().doesNotHaveDuplicates();
        assertThat(database.sql("SELECT client, roles::text, about ->> 'person' <> '' AS about, question, outcome,"
                                + " asked_at BETWEEN clock_timestamp() - interval '1 minute' AND clock_timestamp() AS just_now"
                                + " FROM audit.access LIMIT 1")
                        .query()
                        .singleRow()
                        .values())
                .containsExactly("desk", "{auditor,commissioner}", true, "OnePerson", "answered", true);
        assertThatThrownBy(() -> log.note(question(1))).isInstanceOf(BrokenRule.class);
    }

    @Test
    void whileTheDatabaseIsAwayNothingIsLostAndNothingIsAnsweredOffTheRecord() throws Exception {
        Away away = new Away(pool);
        WrittenBehind log = new WrittenBehind(away, 5, SHORT, LONG);
        log.note(question(0));
        away.asked.await();
        for (int i = 1; i <= 5; i++) {
            log.note(question(i));
        }

        assertThatThrownBy(() -> log.note(question(6)))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(GeneralRule.STORE_UNAVAILABLE));
        assertThatThrownBy(() -> log.write(question(7))).isInstanceOf(BrokenRule.class);
        assertThat(log.waiting()).isEqualTo(6);
        assertThat(log.failures()).isPositive();
        assertThat(log.refused()).isEqualTo(1);

        away.away = false;
        log.close();
        assertThat(positions()).containsExactly(0L, 1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void aStopDoesNotWaitForEver() {
        WrittenBehind log = new WrittenBehind(new Away(pool), 5, SHORT, SHORT);
        log.note(question(0));
        log.close();
        assertThat(log.waiting()).isEqualTo(1);
    }

    @Test
    void anExportIsOnRecordAtOnceAndNobodyChangesWhatIs() {
        WrittenBehind log = new WrittenBehind(pool);
        log.write(question(1));
        assertThat(positions()).containsExactly(1L);

        JdbcClient owner = postgres.as(postgres.owner());
        JdbcClient superuser = postgres.as(postgres.superuser());
        for (String change :
                List.of("UPDATE audit.access SET outcome = 'x'", "DELETE FROM audit.access", "TRUNCATE audit.access")) {
            assertThatThrownBy(() -> database.sql(change).update()).hasStackTraceContaining("permission denied");
            for (JdbcClient each : List.of(owner, superuser)) {
                assertThatThrownBy(() -> each.sql(change).update())
                        .as(change)
                        .hasStackTraceContaining("stays on record for 180 days");
            }
        }
        owner.sql("INSERT INTO audit.access (asked_at, actor, client, roles, question, about, outcome)"
                        + " VALUES (now() - interval '181 days', 'a', 'c', '{}', 'q', '{}', 'answered')")
                .update();
        assertThatCode(() -> owner.sql("DELETE FROM audit.access WHERE asked_at < now() - interval '180 days'")
                        .update())
                .doesNotThrowAnyException();
        assertThat(positions()).containsExactly(1L);
        log.close();
    }
}
