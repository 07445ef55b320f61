package org.contractgovernance.registers;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.contractgovernance.contracts.contract.ContractEvent;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.issue.IssueEvent;
import org.contractgovernance.contracts.register.RegistersStatus;
import org.contractgovernance.contracts.register.ReplayPhase;
import org.contractgovernance.contracts.term.Visibility;
import org.contractgovernance.database.TestDatabase;
import org.contractgovernance.query.QueryConfiguration;
import org.contractgovernance.registers.fold.Occurrence;
import org.contractgovernance.registers.fold.Register;
import org.contractgovernance.registers.intake.ReplayPart;
import org.junit.jupiter.api.Test;

/** A replay folds entity by entity, in parts that copies share; what comes of it is what the order of positions gives. */
class BulkReplayIT extends EngineOnPostgreSql {

    private static final int EVENTS = 2_000;
    private static final int PART = 50;

    @Test
    void copiesShareThePartsAndOneThatStopsLeavesTheRest() throws SQLException {
        make(EVENTS);
        List<List<String>> inOrder = everything();
        planned();
        try (HikariDataSource own = database.pool();
                Connection holding = holding("SELECT FROM query.replay_part WHERE part = 7 FOR UPDATE")) {
            RegisterEngine another = engine(own, 50);
            engine.start();
            another.start();
            await(() -> count("SELECT count(*) FROM query.replay_part WHERE events IS NULL") == 1);
            RegistersStatus.Replay halfWay = another.status().replay();
            assertThat(halfWay).isNotNull();
            assertThat(halfWay.phase()).isEqualTo(ReplayPhase.FOLDING);
            assertThat(halfWay.of()).isEqualTo(EVENTS);
            assertThat(halfWay.events()).isBetween(EVENTS / 2L, EVENTS - 1L);
            engine.stop();
            holding.rollback();
            untilReplayed(another);
            another.stop();
        }
        assertThat(everything()).isEqualTo(inOrder);
    }

    @Test
    void aCopyThatIsKilledInTheMiddleOfAPartLeavesItToTheNext() throws SQLException {
        make(EVENTS);
        List<List<String>> inOrder = everything();
        planned();
        String waiting = "FROM pg_locks WHERE NOT granted AND relation = 'query.audit_trail_2'::regclass";
        try (Connection holding = holding("LOCK TABLE query.audit_trail_2 IN ACCESS EXCLUSIVE MODE")) {
            engine.start();
            await(() -> count("SELECT count(*) " + waiting) > 0);
            database.as(database.superuser())
                    .sql("SELECT pg_terminate_backend(pid) " + waiting)
                    .query()
                    .listOfRows();
            holding.rollback();
        }
        untilReplayed(engine);
        assertThat(everything()).isEqualTo(inOrder);
    }

    @Test
    void aReplayThatIsBegunAnewLeavesNothingOfTheOneBefore() throws Exception {
        make(EVENTS);
        List<List<String>> inOrder = everything();
        planned();
        try (Connection holding = holding("SELECT FROM query.replay_part WHERE part = 7 FOR UPDATE");
                var others = Executors.newSingleThreadExecutor()) {
            engine.start();
            await(() -> count("SELECT count(*) FROM query.replay_part WHERE events IS NULL") == 1);
            Future<?> anew = others.submit(() -> engine.replay(Set.of(), ADMINISTRATOR));
            await(() -> count("SELECT count(*) FROM pg_locks WHERE NOT granted AND locktype = 'transactionid'") > 0);
            holding.rollback();
            anew.get();
        }
        untilReplayed(engine);
        assertThat(everything()).isEqualTo(inOrder);
    }

    @Test
    void whatIsAppendedMeanwhileIsReadOnBeforeTheSwap() throws SQLException {
        ManyEvents many = new ManyEvents(5, 0);
        append(many, EVENTS);
        planned();
        append(many, EVENTS);
        engine.start();
        untilReplayed(engine);
        assertThat(engine.await(2 * EVENTS, LONG)).isTrue();
        List<List<String>> partlyInBulk = everything();
        HikariDataSource first = pool;
        engine.stop();
        try (HikariDataSource another = TestDatabase.create().pool()) {
            pool = another;
            engine = engine(1000);
            engine.start();
            ManyEvents again = new ManyEvents(5, 0);
            append(again, EVENTS);
            append(again, EVENTS);
            assertThat(engine.await(2 * EVENTS, LONG)).isTrue();
            assertThat(partlyInBulk).isEqualTo(everything());
            engine.stop();
        } finally {
            pool = first;
        }
    }

    @Test
    void whatIsParkedInBulkIsWhatIsParkedInOrder() throws SQLException {
        Happenings happenings = new Happenings(17).more(150);
        store(happenings.all());
        poison(happenings);
        int from = happenings.all().size();
        happenings.more(150);
        store(happenings.all().subList(from, happenings.all().size()));
        assertThat(engine.await(happenings.all().size(), LONG)).isTrue();
        List<List<String>> inOrder = everything();
        List<String> parked = parked();
        assertThat(parked).hasSizeGreaterThan(4);

        engine.replay(Set.of(), ADMINISTRATOR);
        untilReplayed(engine);
        assertThat(parked()).isEqualTo(parked);
        assertThat(everything()).isEqualTo(inOrder);
    }

    @Test
    void anEntityTooLongToBeKeptInMemoryIsFoldedAllTheSame() throws SQLException {
        Happenings happenings = new Happenings(23);
        String issue = "issue:00000000-0000-7000-8000-00000000aaaa";
        happenings.given(issue, "I-1", MadeUp.raised("I-1", Visibility.SHARED), false);
        for (int i = 0; i < 1_500; i++) {
            happenings.given(issue, "I-1", new IssueEvent.IssueProgressRecorded("note " + i), i % 100 == 50);
            if (i % 100 == 0) {
                happenings.more(5);
            }
        }
        store(happenings.all());
        assertThat(engine.await(happenings.all().size(), LONG)).isTrue();
        List<List<String>> inOrder = everything();
        engine.replay(Set.of(), ADMINISTRATOR);
        untilReplayed(engine);
        assertThat(everything()).isEqualTo(inOrder);
    }

    /** One that cannot be read, one that cannot be folded, and some that the database refuses. */
    private void poison(Happenings happenings) throws SQLException {
        String unreadable = "issue:00000000-0000-7000-8000-00000000aaa1";
        given(happenings, unreadable, "I-901", MadeUp.raised("I-901", Visibility.SHARED));
        Occurrence first = happenings.given(unreadable, "I-901", new IssueEvent.IssueProgressRecorded("x"), false);
        try (Connection connection = pool.getConnection()) {
            Happenings.store(connection, first.envelope(), """
                    {"remark": "not what the vocabulary says"}""");
        }
        given(happenings, unreadable, "I-901", new IssueEvent.IssueProgressRecorded("later"));

        String unfoldable = "issue:00000000-0000-7000-8000-00000000aaa2";
        given(happenings, unfoldable, "I-902", new IssueEvent.IssueProgressRecorded("never raised"));
        given(happenings, unfoldable, "I-902", MadeUp.raised("I-902", Visibility.SHARED));

        String refused = "issue:00000000-0000-7000-8000-00000000aaa3";
        given(happenings, refused, "I-903", MadeUp.raised("I-903", Visibility.SHARED));
        given(happenings, refused, "I-903", new IssueEvent.IssueProgressRecorded("good"));
        given(happenings, refused, "I-903", new IssueEvent.IssueProgressRecorded("no text holds \0"));
        given(happenings, refused, "I-903", new IssueEvent.IssueProgressRecorded("good again"));
        given(
                happenings,
                "contract:" + Happenings.CONTRACT,
                Happenings.CONTRACT,
                new ContractEvent.RoleHolderNamed("Post \0", null, Happenings.SOMEBODY));
    }

    private void given(Happenings happenings, String entity, String reference, Event event) throws SQLException {
        store(List.of(happenings.given(entity, reference, event, false)));
    }

    private List<String> parked() throws SQLException {
        List<String> parked = new ArrayList<>();
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        SELECT concat_ws(' ', p.register, entity, row_key, contract, position, shared_position, event, problem)
                          FROM query.parked p JOIN query.generation g USING (register, generation)
                         WHERE g.reading = 'live' ORDER BY p.register, entity, row_key
                        """)) {
            while (row.next()) {
                parked.add(row.getString(1));
            }
        }
        return parked;
    }

    private void make(int events) throws SQLException {
        append(new ManyEvents(5, 0), events);
        assertThat(engine.await(events, LONG)).isTrue();
    }

    private void append(ManyEvents many, int events) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            many.append(connection, events);
        }
    }

    /** A replay that has been asked for and split into parts, with nobody there to fold them. */
    private void planned() throws SQLException {
        engine.stop();
        engine.replay(Set.of(), ADMINISTRATOR);
        try (Connection connection = pool.getConnection()) {
            ReplayPart.plan(connection, PART);
        }
        assertThat(count("SELECT count(*) FROM query.replay_part")).isGreaterThan(10);
    }

    private Connection holding(String lock) throws SQLException {
        Connection connection = database.connect(database.application());
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(lock);
        }
        return connection;
    }

    private static void untilReplayed(RegisterEngine by) {
        await(() -> by.status().registers().stream().allMatch(each -> each.generation() == 2));
    }

    private List<List<String>> everything() throws SQLException {
        List<List<String>> all = new ArrayList<>();
        for (Register<?> each : QueryConfiguration.registers()) {
            all.add(everything(each));
        }
        return all;
    }

    private long count(String sql) {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
