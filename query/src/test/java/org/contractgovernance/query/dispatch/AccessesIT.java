package org.contractgovernance.query.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.Query;
import org.contractgovernance.contracts.access.AllowedTo;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.audit.AccessEntry;
import org.contractgovernance.contracts.audit.AccessPage;
import org.contractgovernance.contracts.audit.AuditQuery.AccessLog;
import org.contractgovernance.contracts.audit.AuditQuery.WholeAccessLog;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.contracts.feature.Features;
import org.contractgovernance.contracts.issue.IssueQuery.OneIssue;
import org.contractgovernance.contracts.person.PersonQuery.OnePerson;
import org.contractgovernance.contracts.place.Costly;
import org.contractgovernance.contracts.place.Places;
import org.contractgovernance.contracts.register.Paging;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.query.QueryConfiguration;
import org.contractgovernance.query.access.WrittenBehind;
import org.contractgovernance.registers.Happenings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every question that the dispatcher is asked is on record, however it ends. */
class AccessesIT extends DispatcherOnPostgreSql {

    private static final PersonId READER = PersonId.create();
    private static final Caller AUDITOR = new Caller(READER, "desk", Set.of(Role.AUDITOR), Set.of(), true);
    private static final Caller LIMITED = new Caller(READER, "desk", Set.of(Role.AUDITOR), Set.of("another"), false);

    /** A question that hands everything out. */
    @AllowedTo(Role.AUDITOR)
    private record Everything(String contract) implements Query<Long> {

        @Override
        public Moment moment() {
            return Moment.NOW;
        }

        @Override
        public boolean isExport() {
            return true;
        }
    }

    private static final class EverythingHandler implements QueryHandler<Everything, Long> {

        @Override
        public Class<Everything> question() {
            return Everything.class;
        }

        @Override
        public Long answer(Everything query, RegistersAsOf snapshot) {
            return snapshot.asOf().position();
        }
    }

    private void ask(Query<?> query, Caller caller) {
        try {
            dispatcher.ask(query, caller);
        } catch (BrokenRule expected) {
            assertThat(expected.rule()).isNotNull();
        }
    }

    /** What has been taken in so far is written before the next is asked. */
    private void written() {
        log.close();
        log = new WrittenBehind(pool);
        dispatcher = new QueryDispatcher(
                pool,
                Places.of(Costly.READINGS),
                engine,
                Clock.systemUTC(),
                log,
                QueryConfiguration.handlers(new EventCodec(Features.vocabulary())));
    }

    private List<AccessEntry> log(Caller caller, @Nullable LocalDate from, @Nullable LocalDate to, int size) {
        List<AccessEntry> entries = new ArrayList<>();
        String cursor = null;
        do {
            AccessPage page =
                    dispatcher.ask(new WholeAccessLog(READER, null, from, to, new Paging(size, cursor, null)), caller);
            entries.addAll(page.entries());
            cursor = page.next();
        } while (cursor != null);
        return entries;
    }

    @Test
    void everyQuestionIsOnRecordAnsweredOrRefused() {
        Caller provider = new Caller(READER, "desk", Set.of(Role.PROVIDER), Set.of(Happenings.CONTRACT), false);
        ask(issues(Set.of(), Moment.NOW, Paging.FIRST), AUDITOR);
        ask(new AccessLog(Happenings.CONTRACT, null, null, null, null, Paging.FIRST), provider);
        ask(issues(Set.of(), Moment.NOW, Paging.FIRST), LIMITED);
        ask(new OneIssue(Happenings.CONTRACT, "I-999999", Moment.NOW), AUDITOR);
        ask(issues(Set.of(), Moment.NOW, new Paging(0, null, null)), AUDITOR);
        ask(new OnePerson(READER), AUDITOR);
        written();

        List<AccessEntry> all = log(AUDITOR, null, null, 2);
        assertThat(all.reversed())
                .extracting(AccessEntry::question, AccessEntry::contract, AccessEntry::outcome)
                .startsWith(
                        tuple("IssuesLog", Happenings.CONTRACT, "answered"),
                        tuple("AccessLog", Happenings.CONTRACT, "not-in-this-role"),
                        tuple("IssuesLog", Happenings.CONTRACT, "unknown-contract"),
                        tuple("OneIssue", Happenings.CONTRACT, "unknown-entity"),
                        tuple("IssuesLog", Happenings.CONTRACT, "invalid-filter"),
                        tuple("OnePerson", null, "unknown-entity"));
        assertThat(all.getLast().position()).isEqualTo(happenings.size());
        assertThat(all.getLast().askedAt())
                .isBetween(
                        Clock.systemUTC().instant().minusSeconds(60),
                        Clock.systemUTC().instant());

        written();
        assertThat(log(LIMITED, null, null, 50))
                .extracting(AccessEntry::question)
                .contains("OnePerson", "WholeAccessLog")
                .doesNotContain("IssuesLog", "OneIssue");
        LocalDate today = LocalDate.now(Clock.system(Moment.COUNCIL_TIME));
        assertThat(log(AUDITOR, today.minusDays(1), today.minusDays(1), 50)).isEmpty();
        assertThat(log(AUDITOR, today.minusDays(1), today, 50)).isNotEmpty();
        assertThat(dispatcher
                        .ask(
                                new AccessLog(Happenings.CONTRACT, READER, "OneIssue", null, null, Paging.FIRST),
                                COMMISSIONER)
                        .entries())
                .singleElement()
                .satisfies(each -> assertThat(each.about()).containsEntry("issue", "I-999999"));
        String foreign = new Cursor(1, today, "0", null, "now", "1").text();
        assertThatThrownBy(() -> dispatcher.ask(
                        new WholeAccessLog(null, null, null, null, new Paging(1, foreign, null)), AUDITOR))
                .isInstanceOf(BrokenRule.class);
    }

    @Test
    void anExportIsOnRecordBeforeItIsAnswered() {
        QueryDispatcher exporting = new QueryDispatcher(
                pool, Places.of(Costly.READINGS), engine, Clock.systemUTC(), log, List.of(new EverythingHandler()));
        long position = exporting.ask(new Everything(Happenings.CONTRACT), AUDITOR);

        assertThat(dispatcher
                        .ask(new WholeAccessLog(null, "Everything", null, null, Paging.FIRST), AUDITOR)
                        .entries())
                .singleElement()
                .satisfies(each -> assertThat(each.position()).isEqualTo(position));
    }
}
