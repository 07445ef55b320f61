package org.contractgovernance.query.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.audit.AuditQuery.History;
import org.contractgovernance.contracts.audit.HistoryPage;
import org.contractgovernance.contracts.audit.RecordedEvent;
import org.contractgovernance.contracts.kpi.KpiQuery.OneReturn;
import org.contractgovernance.contracts.kpi.ReturnStatus;
import org.contractgovernance.contracts.kpi.ScorecardLine;
import org.contractgovernance.contracts.register.Incomplete;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.Paging;
import org.contractgovernance.registers.Happenings;
import org.junit.jupiter.api.Test;

/** What the registers could not take in is never passed over in silence. */
class GapsIT extends DispatcherOnPostgreSql {

    /** Who sees least is told as well. */
    private static final Caller PROVIDER =
            new Caller(Happenings.SOMEBODY, "provider-desk", Set.of(Role.PROVIDER), Set.of(Happenings.CONTRACT), false);

    @Test
    void aReturnThatCouldNotBeReadDoesNotSimplyReadAsNotReturned() throws SQLException {
        ScorecardLine line =
                dispatcher.ask(scorecard(Set.of(), null, new Paging(200, null, null)), PROVIDER).entries().stream()
                        .filter(each -> each.status() == ReturnStatus.NOT_RETURNED)
                        .findFirst()
                        .orElseThrow();
        assertThat(line.incompleteSince()).isNull();
        String kpi = "kpi:%s/%s".formatted(Happenings.CONTRACT, line.code());
        try (Connection connection = pool.getConnection()) {
            happenings.storeUnreadableReturn(connection, kpi, line.code());
        }
        long since = happenings.size();
        assertThat(engine.await(since, LONG)).isTrue();

        ScorecardLine after = dispatcher
                .ask(new OneReturn(Happenings.CONTRACT, line.code(), line.period(), END_OF_2016), PROVIDER)
                .entry();
        assertThat(after.status()).isEqualTo(ReturnStatus.NOT_RETURNED);
        assertThat(after.incompleteSince()).isEqualTo(since);
        Page<ScorecardLine> scorecard =
                dispatcher.ask(scorecard(Set.of(), null, new Paging(200, null, null)), PROVIDER);
        assertThat(scorecard.incomplete()).containsExactly(new Incomplete(kpi, since));
        assertThat(scorecard.entries())
                .allMatch(each -> each.code().equals(line.code()) == (each.incompleteSince() != null));
    }

    @Test
    void whatCannotBeReadIsShownAsItsTextStandsToThoseWhoMaySeeIt() throws SQLException {
        String code = "KPI-of-nobody";
        String kpi = "kpi:%s/%s".formatted(Happenings.CONTRACT, code);
        String metadata = """
                {"contract": "%s", "visibility": "shared", "causation": "nobody"}""".formatted(Happenings.CONTRACT);
        try (Connection connection = pool.getConnection()) {
            happenings.storeUnreadableReturn(connection, kpi, code);
            happenings.storeUnderMetadata(connection, metadata);
        }
        long last = happenings.size();
        assertThat(engine.await(last, LONG)).isTrue();

        List<RecordedEvent> all = history(COMMISSIONER, 1_000);
        RecordedEvent unreadable = all.get((int) last - 2);
        assertThat(unreadable.unreadable()).contains("ReturnSubmitted");
        assertThat(unreadable.payload()).isNull();
        assertThat(unreadable.payloadText()).isEqualTo("{}");
        assertThat(unreadable.reference()).isEqualTo(code);
        RecordedEvent ofNobody = all.get((int) last - 1);
        assertThat(ofNobody.unreadable()).contains("Metadata");
        assertThat(ofNobody.metadataText()).isEqualTo(metadata);
        assertThat(ofNobody.visibility()).isNull();
        assertThat(ofNobody.event()).isEqualTo("ServiceRetained");
        assertThat(ofNobody.payload()).containsEntry("name", "A service");
        assertThat(all.getFirst().unreadable()).isNull();

        // whatever its text says: nobody can tell who may see it
        List<RecordedEvent> provider = history(PROVIDER, 7);
        assertThat(provider.getLast().position()).isEqualTo(unreadable.position());
        assertThat(provider)
                .hasSize((int) happenings.shared() - 1)
                .allMatch(each -> each.sequence() == null)
                .allSatisfy(each -> assertThat(each)
                        .usingRecursiveComparison()
                        .ignoringFields("sequence")
                        .isEqualTo(all.get((int) each.position() - 1)));
    }

    /** All of it, in pages. */
    private List<RecordedEvent> history(Caller caller, int limit) {
        List<RecordedEvent> events = new ArrayList<>();
        Long after = 0L;
        while (after != null) {
            HistoryPage page =
                    dispatcher.ask(new History(Happenings.CONTRACT, null, after, null, limit, Moment.NOW), caller);
            events.addAll(page.events());
            after = page.next();
        }
        return events;
    }
}
