package org.contractgovernance.query.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.contractgovernance.command.CommandSide;
import org.contractgovernance.command.contract.Signed;
import org.contractgovernance.contracts.Command;
import org.contractgovernance.contracts.Commands;
import org.contractgovernance.contracts.Conditions;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.contract.ContractCommand.RegisterContract;
import org.contractgovernance.contracts.kpi.AKpi;
import org.contractgovernance.contracts.kpi.AReturn;
import org.contractgovernance.contracts.kpi.KpiCommand.AcceptReturn;
import org.contractgovernance.contracts.person.People;
import org.contractgovernance.contracts.regime.ARegime;
import org.contractgovernance.contracts.regime.RegimeCommand.SetRegime;
import org.contractgovernance.contracts.regime.terms.RegimeTerms;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.query.assessment.history.PeriodsToAssess;
import org.contractgovernance.query.computed.ComputedReturns;
import org.contractgovernance.registers.EngineOnPostgreSql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Three copies look at the same moment, each with registers and aggregates of its own, as they do where no scheduler holds them apart: each
 * period is assessed, and each return computed, once. The contract ends on 30 September 2020; its last quarter is measured.
 */
@ResourceLock("logging")
class JobsOfThreeCopiesIT extends EngineOnPostgreSql {

    private static final String CONTRACT = "three-copies";
    private static final LocalDate FROM = LocalDate.of(2020, 7, 1);
    private static final List<String> MONTHS = List.of("2020-07", "2020-08", "2020-09");

    private final List<ConfigurableApplicationContext> copies = new ArrayList<>();
    private final List<TellingJob> assessing = new ArrayList<>();
    private final List<TellingJob> computing = new ArrayList<>();
    private Caller caller;
    private Caller reviewer;

    @BeforeEach
    void threeCopies() {
        for (int i = 0; i < 3; i++) {
            ConfigurableApplicationContext copy = new SpringApplicationBuilder(CommandSide.class)
                    .web(WebApplicationType.NONE)
                    .properties(database.properties().toArray(String[]::new))
                    .run();
            copies.add(copy);
            TellingJob.JobParts parts = new TellingJob.JobParts(
                    pool, copy.getBean(Commands.class), copy.getBean(People.class), Clock.systemUTC());
            assessing.add(PeriodsToAssess.job(parts));
            computing.add(ComputedReturns.job(parts));
        }
        caller = somebody("desk", Role.COMMISSIONER, Role.ADMINISTRATOR);
        reviewer = somebody("reviewer", Role.REVIEWER);
    }

    private Caller somebody(String account, Role... roles) {
        PersonId known = copies.getFirst().getBean(People.class).ofAccount("council", account, account);
        return new Caller(known, "council", Set.of(roles), Set.of(), true);
    }

    @AfterEach
    void stopCopies() {
        copies.forEach(ConfigurableApplicationContext::close);
    }

    private void send(Caller who, Command... commands) {
        for (Command each : commands) {
            copies.getFirst().getBean(Commands.class).send(each, who, Conditions.NONE);
        }
    }

    private static RegimeTerms terms() {
        return ARegime.terms()
                .severities(List.of(ARegime.severity("critical", "4")))
                .kpis(List.of(ARegime.kpi(AKpi.CODE)
                        .decimals(0)
                        .bands(List.of(ARegime.band("99", "100", null), ARegime.band(null, "98", "critical")))
                        .build()))
                .build();
    }

    /** Lets all registers catch up, and all copies look at once, until a look tells nothing more. */
    private void look(List<TellingJob> jobs) throws Exception {
        long before;
        do {
            before = events();
            assertThat(engine.await(before, LONG)).isTrue();
            CyclicBarrier together = new CyclicBarrier(jobs.size());
            try (ExecutorService threads = Executors.newFixedThreadPool(jobs.size())) {
                List<Future<?>> looks = new ArrayList<>();
                for (TellingJob each : jobs) {
                    looks.add(threads.submit(() -> {
                        together.await();
                        each.tell();
                        return null;
                    }));
                }
                for (Future<?> each : looks) {
                    each.get();
                }
            }
        } while (events() > before);
    }

    private long events() throws SQLException {
        try (Connection connection = pool.getConnection();
                var select = connection.createStatement();
                var row = select.executeQuery("SELECT count(*) FROM event_store.event")) {
            row.next();
            return row.getLong(1);
        }
    }

    private List<String> told(String... names) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = pool.getConnection();
                var select = connection.prepareStatement("""
                        SELECT name || ' ' || coalesce(payload ->> 'period', metadata ->> 'reference') FROM event_store.event
                         WHERE name = ANY (?) ORDER BY position
                        """)) {
            select.setArray(1, connection.createArrayOf("text", names));
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    found.add(row.getString(1));
                }
            }
        }
        return found;
    }

    @Test
    void eachPeriodIsAssessedAndEachReturnComputedOnceAndOnceAgainAfterACorrection() throws Exception {
        send(
                caller,
                new RegisterContract(CONTRACT, Signed.DETAILS, LocalDate.of(2015, 10, 1), null),
                AKpi.define()
                        .contract(CONTRACT)
                        .appliesFrom(FROM)
                        .effectiveOn(FROM)
                        .build(),
                AKpi.define()
                        .contract(CONTRACT)
                        .code("QUARTERS")
                        .definition(AKpi.computed().build())
                        .appliesFrom(FROM)
                        .effectiveOn(FROM)
                        .build(),
                new SetRegime(CONTRACT, terms(), FROM, null, FROM, "illustrative"));
        for (String month : MONTHS) {
            send(
                    caller,
                    AReturn.submit(month)
                            .contract(CONTRACT)
                            .figures(AReturn.of("90", "100").build())
                            .build());
            send(reviewer, new AcceptReturn(CONTRACT, AKpi.CODE, month, null, null));
        }

        look(assessing);
        look(computing);

        List<String> proposed =
                MONTHS.stream().map(each -> "AssessmentProposed " + each).toList();
        assertThat(told("AssessmentProposed", "AssessmentRestated")).isEqualTo(proposed);
        assertThat(told("ReturnComputed", "ReturnRecomputed")).containsExactly("ReturnComputed 2020-21-Q2");

        send(
                caller,
                AReturn.correct("2020-08")
                        .contract(CONTRACT)
                        .figures(AReturn.of("100", "100").build())
                        .build());
        look(assessing);
        look(computing);

        // August met its level, so that September is no repeat
        assertThat(told("AssessmentProposed", "AssessmentRestated"))
                .containsExactlyElementsOf(Stream.concat(
                                proposed.stream(),
                                Stream.of("AssessmentRestated 2020-08", "AssessmentRestated 2020-09"))
                        .toList());
        assertThat(told("ReturnComputed", "ReturnRecomputed"))
                .containsExactly("ReturnComputed 2020-21-Q2", "ReturnRecomputed 2020-21-Q2");
    }
}
