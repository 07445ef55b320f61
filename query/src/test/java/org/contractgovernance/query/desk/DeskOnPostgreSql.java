package org.contractgovernance.query.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.contractgovernance.command.database.TestDatabase;
import org.contractgovernance.contracts.Caller;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.Query;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.audit.AuditQuery.AuditTrail;
import org.contractgovernance.contracts.contract.ContractQuery.Contracts;
import org.contractgovernance.contracts.earlywarning.EarlyWarningQuery.EarlyWarningRegister;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.contracts.event.Vocabulary;
import org.contractgovernance.contracts.issue.IssueQuery.IssuesLog;
import org.contractgovernance.contracts.issue.IssueStatus;
import org.contractgovernance.contracts.kpi.Frequency;
import org.contractgovernance.contracts.kpi.KpiQuery.Kpis;
import org.contractgovernance.contracts.kpi.KpiQuery.Scorecard;
import org.contractgovernance.contracts.place.Costly;
import org.contractgovernance.contracts.place.Places;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.Paging;
import org.contractgovernance.query.QueryConfiguration;
import org.contractgovernance.query.access.WrittenBehind;
import org.contractgovernance.query.register.Happenings;
import org.contractgovernance.query.register.RegisterEngine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The desk on a real PostgreSQL, and questions for it. */
abstract class DeskOnPostgreSql {

    static final Caller COMMISSIONER = caller(Role.COMMISSIONER);
    static final Caller PROVIDER = caller(Role.PROVIDER);
    static final Moment END_OF_2016 = new Moment(null, LocalDate.of(2016, 12, 31), null);
    static final Duration LONG = Duration.ofSeconds(60);

    HikariDataSource pool;
    RegisterEngine engine;
    WrittenBehind log;
    QueryDesk desk;
    Happenings happenings;

    @BeforeEach
    void start() throws SQLException {
        pool = TestDatabase.create().pool();
        engine = new RegisterEngine(
                pool, QueryConfiguration.registers(), new EventCodec(Vocabulary.ALL), Clock.systemUTC(), 100);
        log = new WrittenBehind(pool);
        desk = new QueryDesk(
                pool,
                Places.of(Costly.READINGS),
                engine,
                Clock.systemUTC(),
                log,
                QueryConfiguration.answers(new EventCodec(Vocabulary.ALL)));
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
            happenings.store(connection, from);
        }
        assertThat(engine.await(happenings.size(), LONG)).isTrue();
    }

    static Caller caller(Role role) {
        return new Caller(Happenings.SOMEBODY, "council-desk", Set.of(role), Set.of(Happenings.CONTRACT), false);
    }

    static IssuesLog issues(Set<IssueStatus> status, Moment moment, Paging paging) {
        return new IssuesLog(
                Happenings.CONTRACT,
                status,
                Set.of(),
                Set.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                moment,
                paging);
    }

    static AuditTrail trail(
            Set<Role> role,
            @Nullable LocalDate recordedFrom,
            @Nullable LocalDate recordedTo,
            Moment moment,
            Paging paging) {
        return new AuditTrail(
                Happenings.CONTRACT,
                Set.of(),
                null,
                null,
                role,
                Set.of(),
                null,
                recordedFrom,
                recordedTo,
                null,
                null,
                null,
                moment,
                paging);
    }

    static Scorecard scorecard(Set<Frequency> frequency, @Nullable String text, Paging paging) {
        return new Scorecard(
                Happenings.CONTRACT,
                null,
                null,
                frequency,
                Set.of(),
                Set.of(),
                null,
                null,
                null,
                null,
                text,
                END_OF_2016,
                paging);
    }

    static Query<? extends Page<?>> list(String list, Paging paging) {
        String contract = Happenings.CONTRACT;
        return switch (list) {
            case "issues" -> issues(Set.of(), Moment.NOW, paging);
            case "warnings" ->
                new EarlyWarningRegister(
                        contract,
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Moment.NOW,
                        paging);
            case "contracts" -> new Contracts(Set.of(), Set.of(), null, null, null, null, null, Moment.NOW, paging);
            case "kpis" -> new Kpis(contract, Set.of(), null, null, null, Moment.NOW, paging);
            case "scorecard" -> scorecard(Set.of(), null, paging);
            default -> trail(Set.of(), null, null, Moment.NOW, paging);
        };
    }
}
