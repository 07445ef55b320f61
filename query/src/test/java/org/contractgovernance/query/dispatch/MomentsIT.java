package org.contractgovernance.query.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.issue.IssueLine;
import org.contractgovernance.contracts.issue.IssueQuery.OneIssue;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.Paging;
import org.contractgovernance.registers.Happenings;
import org.junit.jupiter.api.Test;

/** Looking in several places for the versions of a moment finds each of them, and each once. */
class MomentsIT extends DispatcherOnPostgreSql {

    private static final Paging MANY = new Paging(200, null, null);

    private record Found(String reference, long version) {}

    @Test
    void whateverMomentIsAskedAboutItsVersionsAreFoundOnceEach() throws SQLException {
        int from = happenings.size();
        happenings.more(300);
        store(from);
        Random random = new Random(5);
        int changed = 0;
        for (int i = 0; i < 60; i++) {
            int position = 1 + random.nextInt(happenings.size());
            LocalDate day = LocalDate.of(2016, 1, 1).plusDays(random.nextInt(120));
            Moment moment = Moment.at(i % 3 == 0 ? null : happenings.recordedAt(position), day, null);
            for (Caller caller : List.of(COMMISSIONER, PROVIDER)) {
                List<Found> expected =
                        plainly(moment.knownAt() == null ? happenings.size() : position, day, caller.equals(PROVIDER));
                Page<IssueLine> page = dispatcher.ask(issues(Set.of(), moment, MANY), caller);
                assertThat(page.entries())
                        .extracting(each -> new Found(
                                each.issue().reference(), each.standing().version()))
                        .containsExactlyElementsOf(expected);
                assertThat(page.total()).isEqualTo(expected.size());
                changed += expected.isEmpty() ? 0 : 1;
                for (Found each : expected) {
                    assertThat(dispatcher
                                    .ask(new OneIssue(Happenings.CONTRACT, each.reference(), moment), caller)
                                    .entry()
                                    .standing()
                                    .version())
                            .isEqualTo(each.version());
                }
            }
        }
        assertThat(changed).isGreaterThan(60);
    }

    /** By the definition of a moment, with no regard to how long it takes. */
    private List<Found> plainly(long position, LocalDate day, boolean provider) throws SQLException {
        List<Found> found = new ArrayList<>();
        try (Connection connection = pool.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        SELECT reference, row_version FROM query.issues_log_history
                         WHERE known_from <= ? AND known_until > ? AND effective_from <= ? AND effective_until > ?
                           AND row_audience IN ('everyone', ?)
                         ORDER BY number DESC, row_key DESC
                        """)) {
            select.setLong(1, position);
            select.setLong(2, position);
            select.setObject(3, day);
            select.setObject(4, day);
            select.setString(5, provider ? "provider" : "council");
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new Found(row.getString(1), row.getLong(2)));
                }
            }
        }
        return found;
    }
}
