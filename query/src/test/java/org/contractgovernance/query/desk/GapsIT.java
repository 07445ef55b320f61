package org.contractgovernance.query.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.contractgovernance.contracts.Caller;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.kpi.KpiQuery.OneReturn;
import org.contractgovernance.contracts.kpi.ReturnStatus;
import org.contractgovernance.contracts.kpi.ScorecardLine;
import org.contractgovernance.contracts.register.Incomplete;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.Paging;
import org.contractgovernance.query.register.Happenings;
import org.junit.jupiter.api.Test;

/** What the registers could not take in is never passed over in silence. */
class GapsIT extends DeskOnPostgreSql {

    /** Who sees least is told as well. */
    private static final Caller PROVIDER =
            new Caller(Happenings.SOMEBODY, "provider-desk", Set.of(Role.PROVIDER), Set.of(Happenings.CONTRACT), false);

    @Test
    void aReturnThatCouldNotBeReadDoesNotSimplyReadAsNotReturned() throws SQLException {
        ScorecardLine line =
                desk.ask(scorecard(Set.of(), null, new Paging(200, null, null)), PROVIDER).entries().stream()
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

        ScorecardLine after = desk.ask(
                        new OneReturn(Happenings.CONTRACT, line.code(), line.period(), END_OF_2016), PROVIDER)
                .entry();
        assertThat(after.status()).isEqualTo(ReturnStatus.NOT_RETURNED);
        assertThat(after.incompleteSince()).isEqualTo(since);
        Page<ScorecardLine> scorecard = desk.ask(scorecard(Set.of(), null, new Paging(200, null, null)), PROVIDER);
        assertThat(scorecard.incomplete()).containsExactly(new Incomplete(kpi, since));
        assertThat(scorecard.entries())
                .allMatch(each -> each.code().equals(line.code()) == (each.incompleteSince() != null));
    }
}
