package org.contractgovernance.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.awaitility.Awaitility;
import org.contractgovernance.contracts.issue.IssueEvent;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.register.RegistersStatus;
import org.contractgovernance.contracts.term.Visibility;
import org.contractgovernance.query.QueryConfiguration;
import org.contractgovernance.registers.fold.Occurrence;
import org.contractgovernance.registers.fold.Register;
import org.contractgovernance.registers.table.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The engine on a real PostgreSQL: what it keeps is what is true, and a poisoned event stops only itself. */
class RegisterEngineIT extends EngineOnPostgreSql {

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 1000})
    void whatIsKnownAtAnyMomentAboutAnyDayIsTrue(int batch) throws SQLException {
        engine.stop();
        engine = engine(batch);
        Happenings happenings = new Happenings(batch).more(400);
        store(happenings.all());
        engine.start();
        assertThat(engine.await(happenings.all().size(), LONG)).isTrue();

        Random random = new Random(1);
        for (int i = 0; i < 30; i++) {
            long knownAt = 1L + random.nextInt(happenings.all().size());
            LocalDate day = LocalDate.of(2016, 1, 1).plusDays(random.nextInt(90));
            boolean provider = random.nextBoolean();
            for (Register<?> register : QueryConfiguration.registers()) {
                assertTrue(register, happenings.all(), knownAt, day, provider);
            }
        }
    }

    private <R extends Record> void assertTrue(
            Register<R> register, List<Occurrence> all, long knownAt, LocalDate day, boolean provider)
            throws SQLException {
        Map<String, R> truth = new TreeMap<>();
        Truth.byKey(register, all).forEach((key, ofKey) -> {
            Truth.Told<R> told = Truth.of(register, ofKey, knownAt, day, provider);
            if (told != null) {
                truth.put(key, told.row());
            }
        });
        assertThat(rows(register, knownAt, day, provider))
                .as("%s known at %d about %s, provider %s", register.name(), knownAt, day, provider)
                .isEqualTo(truth);
    }

    /** What the register has of a moment, by key. */
    private <R extends Record> Map<String, R> rows(Register<R> register, long knownAt, LocalDate day, boolean provider)
            throws SQLException {
        Row<R> row = new Row<>(register.row());
        Map<String, R> found = new TreeMap<>();
        try (Connection connection = pool.getConnection();
                PreparedStatement select = connection.prepareStatement("SELECT row_key, " + row.names() + " FROM query."
                        + register.name().table()
                        + "_history WHERE known_from <= ? AND known_until > ?"
                        + " AND effective_from <= ? AND effective_until > ? AND row_audience IN ('everyone', ?)")) {
            select.setLong(1, knownAt);
            select.setLong(2, knownAt);
            select.setObject(3, day);
            select.setObject(4, day);
            select.setString(5, provider ? "provider" : "council");
            try (ResultSet result = select.executeQuery()) {
                while (result.next()) {
                    String key = result.getString(1);
                    assertThat(found.put(key, row.read(result, 2)))
                            .as("one row of %s at a moment", key)
                            .isNull();
                }
            }
        }
        return found;
    }

    @Test
    void aPoisonedEventMakesItsOwnEntityIncompleteAndStopsNobodyElse() throws SQLException {
        Happenings happenings = new Happenings(3);
        Occurrence first = happenings.given(
                "issue:00000000-0000-7000-8000-000000000001", "I-1", MadeUp.raised("I-1", Visibility.SHARED), false);
        Occurrence poisoned =
                happenings.given(first.envelope().entity(), "I-1", new IssueEvent.IssueProgressRecorded("x"), false);
        store(happenings.all().subList(0, 2));
        try (Connection connection = pool.getConnection()) {
            Happenings.store(connection, poisoned.envelope(), "{\"remark\": \"not what the vocabulary says\"}");
        }
        int upTo = happenings.all().size();
        happenings.more(100);
        store(happenings.all().subList(upTo, happenings.all().size()));
        assertThat(engine.await(happenings.all().size(), LONG)).isTrue();

        List<RegistersStatus.Parked> parked = status(RegisterName.ISSUES_LOG).parked();
        assertThat(parked).singleElement().satisfies(each -> {
            assertThat(each.entity()).isEqualTo(first.envelope().entity());
            assertThat(each.position()).isEqualTo(poisoned.position());
            assertThat(each.problem()).doesNotContain("vocabulary says");
        });
        assertThat(status(RegisterName.CONTRACTS).parked()).isEmpty();
        Register<?> issuesLog = QueryConfiguration.registers().stream()
                .filter(each -> each.name() == RegisterName.ISSUES_LOG)
                .findAny()
                .orElseThrow();
        assertThat(everything(issuesLog).size()).isGreaterThan(5);

        // mended: the event is put right by its owner alone, the trigger off for that one statement
        mend(poisoned);
        engine.mend(first.envelope().entity(), ADMINISTRATOR);
        assertThat(status(RegisterName.ISSUES_LOG).parked()).isEmpty();
        List<List<String>> mended = new ArrayList<>();
        for (Register<?> each : QueryConfiguration.registers()) {
            mended.add(everything(each));
        }
        engine.replay(Set.of(), ADMINISTRATOR);
        await(() -> engine.status().registers().stream().allMatch(each -> each.generation() == 2));
        List<List<String>> replayed = new ArrayList<>();
        for (Register<?> each : QueryConfiguration.registers()) {
            replayed.add(everything(each));
        }
        assertThat(mended).isEqualTo(replayed);
    }

    @Test
    void twoEnginesOnOneDatabaseTakeEachEventInOnce() throws SQLException {
        RegisterEngine another = engine(5);
        another.start();
        try {
            Happenings happenings = new Happenings(5).more(300);
            for (Occurrence each : happenings.all()) {
                store(List.of(each));
            }
            assertThat(engine.await(happenings.all().size(), LONG)).isTrue();
            assertThat(another.await(happenings.all().size(), LONG)).isTrue();
            assertThat(everything(QueryConfiguration.registers().getLast()))
                    .hasSize(happenings.all().size());
        } finally {
            another.stop();
        }
    }

    /** As when its network has gone silent while the database waits for the rows of a COPY: no transaction is idle then. */
    @Test
    void whoeverDoesNotGetOnWithAStatementLetsGoOfTheReading() throws SQLException {
        try (Connection holding = pool.getConnection()) {
            holding.setAutoCommit(false);
            holding.createStatement().execute("LOCK TABLE query.audit_trail_1 IN ACCESS EXCLUSIVE MODE");
            Happenings happenings = new Happenings(6).more(10);
            store(happenings.all());
            Awaitility.await().atMost(LONG).until(() -> !canBeTakenOver());
            Awaitility.await()
                    .atMost(Duration.ofSeconds(15))
                    .pollInterval(Duration.ofMillis(20))
                    .until(this::canBeTakenOver);
            holding.rollback();
            assertThat(engine.await(happenings.all().size(), LONG)).isTrue();
        }
    }

    private boolean canBeTakenOver() {
        return !JdbcClient.create(pool)
                .sql("SELECT name FROM query.reading WHERE name = 'live' FOR UPDATE SKIP LOCKED")
                .query()
                .listOfRows()
                .isEmpty();
    }

    private void mend(Occurrence poisoned) {
        JdbcClient owner = database.as(database.owner());
        owner.sql("ALTER TABLE event_store.event DISABLE TRIGGER USER").update();
        owner.sql("UPDATE event_store.event SET payload = '{\"note\": \"x\"}' WHERE position = ?")
                .param(poisoned.position())
                .update();
        owner.sql("""
                        ALTER TABLE event_store.event ENABLE ALWAYS TRIGGER never_changed,
                                                      ENABLE ALWAYS TRIGGER never_changed_but_redacted
                        """).update();
    }
}
