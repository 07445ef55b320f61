package org.contractgovernance.query.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.Query;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.audit.ATrail;
import org.contractgovernance.contracts.audit.AuditQuery.AuditTrail;
import org.contractgovernance.contracts.contract.AContract;
import org.contractgovernance.contracts.earlywarning.AnEarlyWarning;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.contracts.feature.Features;
import org.contractgovernance.contracts.issue.AnIssue;
import org.contractgovernance.contracts.issue.IssueQuery.IssuesLog;
import org.contractgovernance.contracts.issue.IssueStatus;
import org.contractgovernance.contracts.kpi.AKpi;
import org.contractgovernance.contracts.kpi.AReturn;
import org.contractgovernance.contracts.kpi.KpiQuery.Scorecard;
import org.contractgovernance.contracts.kpi.period.Frequency;
import org.contractgovernance.contracts.place.Costly;
import org.contractgovernance.contracts.place.Places;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.Paging;
import org.contractgovernance.database.TestDatabase;
import org.contractgovernance.query.QueryConfiguration;
import org.contractgovernance.query.access.WrittenBehind;
import org.contractgovernance.registers.Happenings;
import org.contractgovernance.registers.RegisterEngine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * The dispatcher on a real PostgreSQL, and questions for it. It is made anew for each test; tests that only ask can share one, where their
 * class has them begin and end with it.
 */
abstract class DispatcherOnPostgreSql {

    static final Caller COMMISSIONER = caller(Role.COMMISSIONER);
    static final Caller PROVIDER = caller(Role.PROVIDER);
    static final Moment END_OF_2016 = Moment.at(null, LocalDate.of(2016, 12, 31), null);
    static final Duration LONG = Duration.ofSeconds(60);

    HikariDataSource pool;
    RegisterEngine engine;
    WrittenBehind log;
    QueryDispatcher dispatcher;
    Happenings happenings;

    @BeforeEach
    void start() throws SQLException {
        pool = TestDatabase.create().pool();
        engine = new RegisterEngine(
                pool, QueryConfiguration.registers(), new EventCodec(Features.vocabulary()), Clock.systemUTC(), 100);
        log = new WrittenBehind(pool);
        dispatcher = new QueryDispatcher(
                pool,
                Places.of(Costly.READINGS),
                engine,
                Clock.systemUTC(),
                log,
                QueryConfiguration.handlers(new EventCodec(Features.vocabulary())));
        engine.start();
        happenings = new Happenings(21).more(300);
        store(0);
    }

    @AfterEach
    void stop() {
        engine.stop();
        log.close();
        pool.close();
    }

    void store(int from) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            happenings.store(connection, from);
            connection.commit();
        }
        assertThat(engine.await(happenings.size(), LONG)).isTrue();
    }

    static Caller caller(Role role) {
        return new Caller(Happenings.SOMEBODY, "council-desk", Set.of(role), Set.of(Happenings.CONTRACT), false);
    }

    static IssuesLog issues(Set<IssueStatus> status, Moment moment, Paging paging) {
        return AnIssue.log().status(status).moment(moment).paging(paging).build();
    }

    static AuditTrail trail(
            Set<Role> role,
            @Nullable LocalDate recordedFrom,
            @Nullable LocalDate recordedTo,
            Moment moment,
            Paging paging) {
        return ATrail.all()
                .role(role)
                .recordedFrom(recordedFrom)
                .recordedTo(recordedTo)
                .moment(moment)
                .paging(paging)
                .build();
    }

    static Scorecard scorecard(Set<Frequency> frequency, @Nullable String text, Paging paging) {
        return AReturn.scorecard()
                .frequency(frequency)
                .text(text)
                .moment(END_OF_2016)
                .paging(paging)
                .build();
    }

    static Query<? extends Page<?>> list(String list, Paging paging) {
        return switch (list) {
            case "issues" -> issues(Set.of(), Moment.NOW, paging);
            case "warnings" -> AnEarlyWarning.register().paging(paging).build();
            case "contracts" -> AContract.list().paging(paging).build();
            case "kpis" -> AKpi.list().paging(paging).build();
            case "scorecard" -> scorecard(Set.of(), null, paging);
            default -> trail(Set.of(), null, null, Moment.NOW, paging);
        };
    }
}
