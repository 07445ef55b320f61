package org.contractgovernance.registers;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.awaitility.Awaitility;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.event.EnvelopeBuilder;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.contracts.event.Metadata;
import org.contractgovernance.contracts.event.MetadataBuilder;
import org.contractgovernance.contracts.feature.Features;
import org.contractgovernance.contracts.issue.IssueEntry;
import org.contractgovernance.contracts.issue.IssueEvent;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.term.Visibility;
import org.contractgovernance.database.TestDatabase;
import org.contractgovernance.query.QueryConfiguration;
import org.contractgovernance.query.issue.IssueReadModel;
import org.contractgovernance.registers.fold.Occurrence;
import org.contractgovernance.registers.fold.Register;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Copies of two releases side by side, and people who read while tables change places. */
class UpgradeIT {

    private static final Caller ADMINISTRATOR =
            new Caller(Happenings.SOMEBODY, "council-desk", Set.of(Role.ADMINISTRATOR), Set.of(), true);
    private static final Duration LONG = Duration.ofSeconds(60);

    private HikariDataSource pool;
    private RegisterEngine engine;
    private Happenings happenings;

    /** The issues log as a later release would fold it. */
    private static final Register<IssueEntry> LATER_ISSUES_LOG =
            IssueReadModel.ISSUES_LOG.inRevision(IssueReadModel.ISSUES_LOG.revision() + 1);

    @BeforeEach
    void start() throws SQLException {
        pool = TestDatabase.create().pool();
        engine = engine(QueryConfiguration.registers());
        engine.start();
        happenings = new Happenings(31).more(200);
        store(0);
        assertThat(engine.await(happenings.size(), LONG)).isTrue();
    }

    @AfterEach
    void stop() {
        engine.stop();
        pool.close();
    }

    private RegisterEngine engine(List<Register<?>> registers) {
        return new RegisterEngine(pool, registers, new EventCodec(Features.vocabulary()), Clock.systemUTC(), 20);
    }

    private void store(int after) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            happenings.store(connection, after);
        }
    }

    private long count(String sql) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Test
    void aCopyOfTheReleaseBeforeLosesNoRowOfTheReleaseAfter() throws SQLException {
        List<Register<?>> later = new ArrayList<>(QueryConfiguration.registers());
        later.replaceAll(each -> each.name() == RegisterName.ISSUES_LOG ? LATER_ISSUES_LOG : each);
        RegisterEngine after = engine(later);
        after.start();
        try {
            for (int i = 0; i < 10; i++) {
                int from = happenings.size();
                happenings.more(20);
                store(from);
            }
            Awaitility.await()
                    .atMost(LONG)
                    .until(() -> count("SELECT generation FROM query.generation WHERE register = 'issues-log'") == 2);
            int from = happenings.size();
            happenings.more(40);
            store(from);
            assertThat(after.await(happenings.size(), LONG)).isTrue();
            assertThat(after.status().ready()).isTrue();
            assertThat(engine.status().ready())
                    .as("the release before knows that it cannot read it")
                    .isFalse();
            long issues = happenings.all().stream()
                    .filter(each -> each.event() instanceof IssueEvent.IssueRaised)
                    .count();
            assertThat(count("SELECT count(DISTINCT row_key) FROM query.issues_log_history"))
                    .isEqualTo(issues);
            assertThat(count("SELECT count(*) FROM query.audit_trail_history")).isEqualTo(happenings.size());
        } finally {
            after.stop();
        }
    }

    @Test
    void whoReadsOneMomentReadsItToTheEndWhileTablesChangePlaces() throws SQLException {
        try (Connection reader = pool.getConnection();
                Statement statement = reader.createStatement()) {
            reader.setAutoCommit(false);
            statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY;"
                    + " LOCK TABLE query.generation IN ACCESS SHARE MODE");
            long before = first(statement, "SELECT count(*) FROM query.audit_trail_history");
            engine.replay(Set.of(), ADMINISTRATOR);
            int from = happenings.size();
            happenings.more(30);
            store(from);
            assertThat(engine.await(happenings.size(), LONG)).isTrue();
            // longer than the swap waits for anybody: it gives way, and tries again
            Awaitility.await().pollDelay(Duration.ofSeconds(3)).atMost(LONG).until(() -> true);
            assertThat(first(statement, "SELECT count(*) FROM query.audit_trail_history"))
                    .isEqualTo(before);
            assertThat(first(statement, "SELECT count(*) FROM query.generation WHERE reading = 'replay'"))
                    .isZero();
            reader.rollback();
            reader.setAutoCommit(true);
        }
        Awaitility.await()
                .atMost(LONG)
                .until(() -> engine.status().registers().stream().allMatch(each -> each.generation() == 2));
        assertThat(count("SELECT count(*) FROM query.audit_trail_history")).isEqualTo(happenings.size());
    }

    private static long first(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Test
    void theProviderIsToldWhatItLacksFromTheFirstSharedEventOn() throws SQLException {
        String issue = "issue:00000000-0000-7000-8000-00000000ffff";
        int from = happenings.size();
        happenings.given(issue, "I-999", MadeUp.raised("I-999", Visibility.SHARED), false);
        store(from);
        Occurrence hidden =
                happenings.given(issue, "I-999", new IssueEvent.IssueProgressRecorded("legal advice"), false);
        try (Connection connection = pool.getConnection()) {
            Happenings.store(connection, councilOnly(hidden.envelope()), """
                    {"poisoned": true}""");
        }
        assertThat(engine.await(happenings.size(), LONG)).isTrue();
        assertThat(count("SELECT count(*) FROM query.parked WHERE shared_position IS NOT NULL"))
                .as("a council only event: nothing that the provider lacks")
                .isZero();
        from = happenings.size();
        Occurrence shared = shared(issue);
        store(from);
        assertThat(engine.await(happenings.size(), LONG)).isTrue();
        assertThat(count("SELECT shared_position FROM query.parked WHERE register = 'issues-log'"))
                .isEqualTo(shared.position());
    }

    private Occurrence shared(String issue) {
        Occurrence next;
        do {
            next = happenings.given(issue, "I-999", new IssueEvent.IssueProgressRecorded("seen by both"), false);
        } while (next.envelope().visibility() != Visibility.SHARED);
        return next;
    }

    private static Envelope councilOnly(Envelope e) {
        Metadata metadata = MetadataBuilder.builder(e.metadata())
                .visibility(Visibility.COUNCIL_ONLY)
                .build();
        return EnvelopeBuilder.builder(e).metadata(metadata).build();
    }
}
