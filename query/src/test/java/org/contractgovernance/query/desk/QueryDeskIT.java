package org.contractgovernance.query.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.contractgovernance.contracts.issue.IssueLine;
import org.contractgovernance.contracts.issue.IssueQuery.IssuesLog;
import org.contractgovernance.contracts.issue.IssueQuery.OneIssue;
import org.contractgovernance.contracts.issue.IssueStatus;
import org.contractgovernance.contracts.kpi.KpiQuery.Kpis;
import org.contractgovernance.contracts.kpi.KpiQuery.Scorecard;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.Paging;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.query.QueryConfiguration;
import org.contractgovernance.query.register.Happenings;
import org.contractgovernance.query.register.RegisterEngine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The desk on a real PostgreSQL: who sees what, one list from page to page, and clear refusals. */
class QueryDeskIT {

    private static final Caller COMMISSIONER = caller(Role.COMMISSIONER);
    private static final Caller PROVIDER = caller(Role.PROVIDER);
    private static final Duration LONG = Duration.ofSeconds(60);

    private HikariDataSource pool;
    private RegisterEngine engine;
    private QueryDesk desk;
    private Happenings happenings;

    @BeforeEach
    void start() throws SQLException {
        TestDatabase database = TestDatabase.create();
        pool = database.pool();
        QueryConfiguration configuration = new QueryConfiguration();
        engine = new RegisterEngine(
                pool, QueryConfiguration.registers(), new EventCodec(Vocabulary.ALL), Clock.systemUTC(), 100);
        desk = configuration.queryDesk(pool, engine, Clock.systemUTC());
        engine.start();
        happenings = new Happenings(21).more(300);
        store(0);
    }

    @AfterEach
    void stop() {
        engine.stop();
        pool.close();
    }

    private void store(int from) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            happenings.store(connection, from);
        }
        assertThat(engine.await(happenings.size(), LONG)).isTrue();
    }

    private static Caller caller(Role role) {
        return new Caller(Happenings.SOMEBODY, "council-desk", Set.of(role), Set.of(Happenings.CONTRACT), false);
    }

    private static IssuesLog issues(Set<IssueStatus> status, Moment moment, Paging paging) {
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

    private static Query<? extends Page<?>> list(String list, Paging paging) {
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
            case "contracts" -> new Contracts(Set.of(), Set.of(), null, Moment.NOW, paging);
            case "kpis" -> new Kpis(contract, Set.of(), null, null, null, Moment.NOW, paging);
            case "scorecard" ->
                new Scorecard(
                        contract,
                        null,
                        null,
                        Set.of(),
                        Set.of(),
                        null,
                        null,
                        null,
                        null,
                        new Moment(null, LocalDate.of(2016, 12, 31), null),
                        paging);
            default ->
                new AuditTrail(contract, Set.of(), null, null, Set.of(), null, null, null, null, Moment.NOW, paging);
        };
    }

    @ParameterizedTest
    @CsvSource({
        "issues, reference severity priority status raisedOn dueOn title",
        "warnings, reference score status trend raisedOn nextReviewOn nextActionDueOn title",
        "contracts, contract title tier startsOn endsOn",
        "kpis, code name frequency",
        "scorecard, code period dueOn rating",
        "trail, position effectiveOn subject"
    })
    void everyListIsPagedThroughOnceInEverySortBothWays(String list, String sorts) {
        long all = desk.ask(list(list, Paging.FIRST), COMMISSIONER).total();
        assertThat(all).isPositive();
        for (String name : sorts.split(" ", -1)) {
            List<?> up = everyPage(list, name);
            List<?> down = everyPage(list, "-" + name);
            assertThat(up).as(list + " by " + name).hasSize((int) all).doesNotHaveDuplicates();
            assertThat(down.reversed()).isEqualTo(up);
        }
    }

    private List<?> everyPage(String list, String sort) {
        List<Object> entries = new ArrayList<>();
        String cursor = null;
        do {
            Page<?> page = desk.ask(list(list, new Paging(7, cursor, sort)), COMMISSIONER);
            entries.addAll(page.entries());
            cursor = page.next();
        } while (cursor != null);
        return entries;
    }

    @Test
    void aListThatIsPagedThroughStaysTheListOfItsFirstPage() throws SQLException {
        Page<IssueLine> before = desk.ask(issues(Set.of(), Moment.NOW, new Paging(200, null, null)), COMMISSIONER);
        List<IssueLine> paged = new ArrayList<>();
        String cursor = null;
        do {
            Page<IssueLine> page = desk.ask(issues(Set.of(), Moment.NOW, new Paging(3, cursor, null)), COMMISSIONER);
            assertThat(page.total()).isEqualTo(before.total());
            assertThat(page.asOf()).isEqualTo(before.asOf());
            paged.addAll(page.entries());
            cursor = page.next();
            int from = happenings.size();
            happenings.more(20);
            store(from);
        } while (cursor != null);
        assertThat(paged).isEqualTo(before.entries());
    }

    @Test
    void theProviderSeesNoTraceOfWhatIsCouncilOnly() {
        Page<IssueLine> council = desk.ask(issues(Set.of(), Moment.NOW, new Paging(200, null, null)), COMMISSIONER);
        Page<IssueLine> provider = desk.ask(issues(Set.of(), Moment.NOW, new Paging(200, null, null)), PROVIDER);
        List<IssueLine> hidden = council.entries().stream()
                .filter(each -> each.issue().visibility().code().equals("council-only"))
                .toList();
        assertThat(hidden).isNotEmpty();
        assertThat(provider.total()).isEqualTo(council.total() - hidden.size());
        assertThat(provider.totals().get("status").values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(provider.total());
        String reference = hidden.getFirst().issue().reference();
        assertThatThrownBy(() -> desk.ask(new OneIssue(Happenings.CONTRACT, reference, Moment.NOW), PROVIDER))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(GeneralRule.UNKNOWN_ENTITY));

        Page<?> trail = desk.ask(list("trail", new Paging(200, null, null)), PROVIDER);
        assertThat(trail.total()).isEqualTo(happenings.shared());
        assertThat(trail.toString()).doesNotContain("COUNCIL_ONLY").doesNotContain(reference + ",");
    }

    @Test
    void totalsAddUpAndLeaveOutWhatWasWithdrawn() {
        Page<IssueLine> page = desk.ask(issues(Set.of(), Moment.NOW, Paging.FIRST), COMMISSIONER);
        Map<String, Long> status = page.totals().get("status");
        long counted = page.total() - status.getOrDefault("withdrawn", 0L);
        assertThat(sum(status)).isEqualTo(page.total());
        assertThat(sum(page.totals().get("severity"))).isEqualTo(counted);
        Page<IssueLine> resolved =
                desk.ask(issues(Set.of(IssueStatus.RESOLVED), Moment.NOW, Paging.FIRST), COMMISSIONER);
        assertThat(resolved.total()).isEqualTo(status.get("resolved"));
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    @ParameterizedTest
    @CsvSource({"colour,,50,sort", "-,,50,sort", ",not-a-cursor,50,cursor", ",e30,50,cursor", ",,0,limit", ",,201,limit"
    })
    void whatTheListDoesNotOfferIsRefusedByName(
            @Nullable String sort, @Nullable String cursor, int size, String field) {
        assertThatThrownBy(() -> desk.ask(issues(Set.of(), Moment.NOW, new Paging(size, cursor, sort)), COMMISSIONER))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.pointer()).isEqualTo(field));
    }

    @Test
    void aCursorBelongsToOneListWithItsFilters() {
        String cursor = desk.ask(issues(Set.of(), Moment.NOW, new Paging(2, null, null)), COMMISSIONER)
                .next();
        assertThatThrownBy(() -> desk.ask(
                        issues(Set.of(IssueStatus.OPEN), Moment.NOW, new Paging(2, cursor, null)), COMMISSIONER))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(GeneralRule.INVALID_CURSOR));
    }

    @Test
    void whatWillBeKnownAndWhatIsNotYetReachedAreRefused() {
        Moment tomorrow = new Moment(Instant.now().plus(Duration.ofDays(1)), null, null);
        assertThatThrownBy(() -> desk.ask(issues(Set.of(), tomorrow, Paging.FIRST), COMMISSIONER))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(GeneralRule.KNOWN_IN_THE_FUTURE));
        Moment ahead = new Moment(null, null, happenings.size() + 1L);
        assertThatThrownBy(() -> desk.ask(issues(Set.of(), ahead, Paging.FIRST), COMMISSIONER))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(GeneralRule.REGISTERS_BEHIND));
    }

    @Test
    void anotherContractIsUnknownWhetherItExistsOrNot() {
        for (String contract : List.of("walsall-serco", "no-such-contract")) {
            IssuesLog query = new IssuesLog(
                    contract,
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    Moment.NOW,
                    Paging.FIRST);
            assertThatThrownBy(() -> desk.ask(query, PROVIDER))
                    .isInstanceOfSatisfying(
                            BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(GeneralRule.UNKNOWN_CONTRACT));
        }
    }

    @Test
    void whatWasKnownAtATimeIsWhatHadBeenRecordedByThen() {
        Instant then = happenings.recordedAt(100);
        Page<?> trail = desk.ask(
                new AuditTrail(
                        Happenings.CONTRACT,
                        Set.of(),
                        null,
                        null,
                        Set.of(),
                        null,
                        null,
                        null,
                        null,
                        new Moment(then, LocalDate.of(2020, 1, 1), null),
                        Paging.FIRST),
                COMMISSIONER);
        assertThat(trail.total()).isEqualTo(100);
        assertThat(trail.asOf().position()).isEqualTo(100);
    }
}
