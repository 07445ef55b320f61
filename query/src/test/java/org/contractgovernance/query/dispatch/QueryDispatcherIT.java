package org.contractgovernance.query.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.issue.AnIssue;
import org.contractgovernance.contracts.issue.IssueLine;
import org.contractgovernance.contracts.issue.IssueQuery.IssuesLog;
import org.contractgovernance.contracts.issue.IssueQuery.OneIssue;
import org.contractgovernance.contracts.issue.IssueStatus;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.Paging;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.registers.Happenings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The dispatcher on a real PostgreSQL: who sees what, as known when, and clear refusals. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryDispatcherIT extends DispatcherOnPostgreSql {

    @BeforeAll
    @Override
    void start() throws SQLException {
        super.start();
    }

    @AfterAll
    @Override
    void stop() {
        super.stop();
    }

    @Test
    void theProviderSeesNoTraceOfWhatIsCouncilOnly() {
        Page<IssueLine> council =
                dispatcher.ask(issues(Set.of(), Moment.NOW, new Paging(200, null, null)), COMMISSIONER);
        Page<IssueLine> provider = dispatcher.ask(issues(Set.of(), Moment.NOW, new Paging(200, null, null)), PROVIDER);
        List<IssueLine> hidden = council.entries().stream()
                .filter(each -> each.issue().origin().visibility().code().equals("council-only"))
                .toList();
        assertThat(hidden).isNotEmpty();
        assertThat(provider.total()).isEqualTo(council.total() - hidden.size());
        assertThat(provider.totals().get("status").values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(provider.total());
        String reference = hidden.getFirst().issue().reference();
        assertThatThrownBy(() -> dispatcher.ask(new OneIssue(Happenings.CONTRACT, reference, Moment.NOW), PROVIDER))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(GeneralRule.UNKNOWN_ENTITY));

        Page<?> trail = dispatcher.ask(list("trail", new Paging(200, null, null)), PROVIDER);
        assertThat(trail.total()).isEqualTo(happenings.shared());
        assertThat(trail.toString()).doesNotContain("COUNCIL_ONLY").doesNotContain(reference + ",");
    }

    @Test
    void totalsAddUpAndLeaveOutWhatWasWithdrawn() {
        Page<IssueLine> page = dispatcher.ask(issues(Set.of(), Moment.NOW, Paging.FIRST), COMMISSIONER);
        Map<String, Long> status = page.totals().get("status");
        long counted = page.total() - status.getOrDefault("withdrawn", 0L);
        assertThat(sum(status)).isEqualTo(page.total());
        assertThat(sum(page.totals().get("severity"))).isEqualTo(counted);
        Page<IssueLine> resolved =
                dispatcher.ask(issues(Set.of(IssueStatus.RESOLVED), Moment.NOW, Paging.FIRST), COMMISSIONER);
        assertThat(resolved.total()).isEqualTo(status.get("resolved"));
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    @Test
    void whatWillBeKnownAndWhatIsNotYetReachedAreRefused() {
        Moment tomorrow = Moment.at(Instant.now().plus(Duration.ofDays(1)), null, null);
        assertThatThrownBy(() -> dispatcher.ask(issues(Set.of(), tomorrow, Paging.FIRST), COMMISSIONER))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(GeneralRule.KNOWN_IN_THE_FUTURE));
        Moment ahead = Moment.at(null, null, happenings.size() + 1L);
        assertThatThrownBy(() -> dispatcher.ask(issues(Set.of(), ahead, Paging.FIRST), COMMISSIONER))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(GeneralRule.REGISTERS_BEHIND));
    }

    @Test
    void anotherContractIsUnknownWhetherItExistsOrNot() {
        for (String contract : List.of("walsall-serco", "no-such-contract")) {
            IssuesLog query = AnIssue.log().contract(contract).build();
            assertThatThrownBy(() -> dispatcher.ask(query, PROVIDER))
                    .isInstanceOfSatisfying(
                            BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(GeneralRule.UNKNOWN_CONTRACT));
        }
    }

    @Test
    void whatWasKnownAtATimeIsWhatHadBeenRecordedByThen() {
        Instant then = happenings.recordedAt(100);
        Page<?> trail = dispatcher.ask(
                trail(Set.of(), null, null, Moment.at(then, LocalDate.of(2020, 1, 1), null), Paging.FIRST),
                COMMISSIONER);
        assertThat(trail.total()).isEqualTo(100);
        assertThat(trail.asOf().position()).isEqualTo(100);
    }
}
