package org.contractgovernance.query.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.issue.IssueLine;
import org.contractgovernance.contracts.issue.IssueStatus;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.Paging;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One list from page to page, in every sort. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagingIT extends DispatcherOnPostgreSql {

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
        long all = dispatcher.ask(list(list, Paging.FIRST), COMMISSIONER).total();
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
            Page<?> page = dispatcher.ask(list(list, new Paging(7, cursor, sort)), COMMISSIONER);
            entries.addAll(page.entries());
            cursor = page.next();
        } while (cursor != null);
        return entries;
    }

    @Test
    void aListThatIsPagedThroughStaysTheListOfItsFirstPage() throws SQLException {
        Page<IssueLine> before =
                dispatcher.ask(issues(Set.of(), Moment.NOW, new Paging(200, null, null)), COMMISSIONER);
        List<IssueLine> paged = new ArrayList<>();
        String cursor = null;
        do {
            Page<IssueLine> page =
                    dispatcher.ask(issues(Set.of(), Moment.NOW, new Paging(3, cursor, null)), COMMISSIONER);
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

    @ParameterizedTest
    @CsvSource({
        "colour,,50,sort",
        "-,,50,sort",
        ",not-a-cursor,50,cursor",
        ",bnVsbA,50,cursor",
        ",e30,50,cursor",
        ",,0,limit",
        ",,201,limit"
    })
    void whatTheListDoesNotOfferIsRefusedByName(
            @Nullable String sort, @Nullable String cursor, int size, String field) {
        assertThatThrownBy(() ->
                        dispatcher.ask(issues(Set.of(), Moment.NOW, new Paging(size, cursor, sort)), COMMISSIONER))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.pointer()).isEqualTo(field));
    }

    @Test
    void aCursorBelongsToOneListWithItsFilters() {
        String cursor = dispatcher
                .ask(issues(Set.of(), Moment.NOW, new Paging(2, null, null)), COMMISSIONER)
                .next();
        assertThatThrownBy(() -> dispatcher.ask(
                        issues(Set.of(IssueStatus.OPEN), Moment.NOW, new Paging(2, cursor, null)), COMMISSIONER))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(GeneralRule.INVALID_CURSOR));
    }
}
