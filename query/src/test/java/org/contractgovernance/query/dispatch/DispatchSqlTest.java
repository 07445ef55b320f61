package org.contractgovernance.query.dispatch;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.audit.TrailEntry;
import org.contractgovernance.contracts.issue.IssueEntry;
import org.contractgovernance.contracts.issue.IssueStatus;
import org.contractgovernance.contracts.issue.Severity;
import org.contractgovernance.contracts.register.AsOf;
import org.contractgovernance.contracts.register.Paging;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.query.issue.IssueReadModel;
import org.contractgovernance.query.kpi.KpiReadModel;
import org.contractgovernance.query.sql.SentSql;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What is sent to the database. The driver keeps the plan of a text that it has seen, so that the texts are what makes a question fast:
 * whoever changes one sees it here.
 */
class DispatchSqlTest {

    private static final PersonId SOMEBODY = new PersonId("person-00000000-0000-4000-8000-000000000001");
    private static final Caller COUNCIL =
            new Caller(SOMEBODY, "council-desk", Set.of(Role.COMMISSIONER), Set.of("CON-1", "CON-2"), false);
    private static final Caller PROVIDER =
            new Caller(SOMEBODY, "provider-desk", Set.of(Role.PROVIDER), Set.of("CON-1"), false);
    private static final Caller EVERYWHERE =
            new Caller(SOMEBODY, "council-desk", Set.of(Role.COMMISSIONER), Set.of(), true);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final AsOf MOMENT = new AsOf(12, Instant.EPOCH, DAY);
    private static final AsOf EARLIER = new AsOf(7, Instant.EPOCH, DAY);
    private static final AsOf OTHER_DAY = new AsOf(7, Instant.EPOCH, DAY.minusDays(9));

    private final SentSql sent = new SentSql();

    @Test
    void listings() throws SQLException, IOException {
        for (boolean now : List.of(true, false)) {
            for (Caller caller : List.of(COUNCIL, PROVIDER)) {
                String about = (now ? "now" : "past") + ", " + caller.client() + ": ";
                RegisterQuery<IssueEntry> issues = issues(at(about + "a page", caller, MOMENT, null, now));
                issues.page(Paging.FIRST, RegisterQuery.Shown::row);
                issues(at(about + "all", caller, MOMENT, null, now)).all();
            }
        }
        String kind = issues(at("the next page", COUNCIL, MOMENT, null, false)).kind(RegisterName.ISSUES_LOG.code());
        issues(after(
                        "the next page",
                        new Cursor(12, DAY, kind, "-severity", "3", "issue:1"),
                        COUNCIL,
                        MOMENT,
                        null,
                        false))
                .page(new Paging(Paging.USUAL, "a cursor", "-severity"), RegisterQuery.Shown::row);
        at("one", COUNCIL, MOMENT, null, true)
                .list(RegisterName.ISSUES_LOG, IssueEntry.class)
                .of("CON-1")
                .numbered("I-14")
                .one();
        RegistersAsOf trail = at("lines", COUNCIL, MOMENT, null, false);
        trail.lines(RegisterName.AUDIT_TRAIL, TrailEntry.class)
                .ofKnownContracts()
                .whereSharesOneOf("changes", List.of("a"))
                .sortedBy("position", "known_from", "bigint", true)
                .page(Paging.FIRST, RegisterQuery.Shown::row);
        Logged logged = accesses(at("logged", COUNCIL, MOMENT, null, false));
        logged.part(Paging.FIRST, "entry, asked_at", row -> 1);
        Cursor next = new Cursor(12, DAY, logged.kind("audit.access"), null, "2026-01-01", "3");
        accesses(after("logged next", next, COUNCIL, MOMENT, null, false))
                .part(new Paging(Paging.USUAL, "a cursor", null), "entry, asked_at", row -> 1);
        sent.matches("listings.sql");
    }

    @Test
    void comparisons() throws SQLException, IOException {
        for (AsOf earlier : List.of(EARLIER, OTHER_DAY)) {
            String about = "since " + earlier;
            compared(at(about, PROVIDER, MOMENT, earlier, true)).page(Paging.FIRST);
            String list = "changes" + Integer.toHexString(("CON-1" + 7L + earlier.effectiveOn()).hashCode());
            Cursor next = new Cursor(12, DAY, list, null, "issues-log", "issue:1");
            compared(after(about, next, PROVIDER, MOMENT, earlier, true))
                    .page(new Paging(Paging.USUAL, "a cursor", null));
        }
        sent.matches("comparisons.sql");
    }

    @Test
    void events() throws SQLException, IOException {
        EventReader events = at("events", PROVIDER, MOMENT, null, false).recorded();
        events.after("CON-1", null, 3, null, 10);
        events.after("CON-1", "I-1", 3, 9L, 10);
        events.at("CON-1", List.of(3L, 4L));
        events.identified("CON-1", List.of("a", "b"));
        events.ofEntity("CON-1", "issue:1", 5);
        events.causedBy("CON-1", List.of("a"), 5);
        events.ofRequest("CON-1", "c", 5);
        events.naming(
                "CON-1",
                List.of(
                        new EventReader.Naming("A", "b", List.of("c", "d")),
                        new EventReader.Naming("E", "f", List.of("g"))),
                5);
        sent.matches("events.sql");
    }

    @Test
    void moments() throws SQLException, IOException {
        for (Caller caller : List.of(COUNCIL, PROVIDER, EVERYWHERE)) {
            for (String contract : new String[] {null, "CON-1"}) {
                for (long named : List.of(0L, 9L)) {
                    open(
                            caller,
                            contract,
                            new AsOfTransaction.RequestedMoment(new Moment.SoFar(), DAY, DAY),
                            null,
                            named);
                    open(
                            caller,
                            contract,
                            new AsOfTransaction.RequestedMoment(new Moment.UpTo(5), DAY, DAY),
                            new AsOfTransaction.RequestedMoment(new Moment.By(Instant.EPOCH), DAY, DAY),
                            named);
                }
            }
        }
        sent.matches("moments.sql");
    }

    private void open(
            Caller caller,
            @Nullable String contract,
            AsOfTransaction.RequestedMoment asked,
            AsOfTransaction.@Nullable RequestedMoment earlier,
            long named)
            throws SQLException {
        new AsOfTransaction(caller, contract, asked, earlier, named)
                .open(sent.connection("%s of %s in %s since %s, named %d"
                        .formatted(asked, caller.client(), contract, earlier, named)));
    }

    private RegistersAsOf at(String about, Caller caller, AsOf moment, @Nullable AsOf earlier, boolean now) {
        return new RegistersAsOf(sent.connection(about), caller, moment, earlier, now, 123, Map.of(), null);
    }

    private RegistersAsOf after(
            String about, Cursor cursor, Caller caller, AsOf moment, @Nullable AsOf earlier, boolean now) {
        return new RegistersAsOf(sent.connection(about), caller, moment, earlier, now, 123, Map.of(), cursor);
    }

    private static Comparison compared(RegistersAsOf snapshot) {
        return snapshot.compared("CON-1").in(IssueReadModel.ISSUES_LOG).in(KpiReadModel.KPI_RETURNS);
    }

    private static Logged accesses(RegistersAsOf snapshot) {
        return snapshot.logged("audit.access", "asked_at", "entry").where("contract = ?", "CON-1");
    }

    private static RegisterQuery<IssueEntry> issues(RegistersAsOf snapshot) {
        return snapshot.list(RegisterName.ISSUES_LOG, IssueEntry.class)
                .of("CON-1")
                .whereOneOf("status", Set.of(IssueStatus.OPEN))
                .whereGiven("(owner = ? OR owner = ?)", SOMEBODY)
                .whereGiven("service = ?", null)
                .whereGiven("raised_on >= ?", DAY)
                .whereContains("Some text", "title", "outcome")
                .where("coalesce(due_on < ? AND status IN ('open', 'escalated'), false)", DAY)
                .sortedBy("reference", "number", "bigint", true)
                .sortedByRank("severity", "severity", Severity.values())
                .countedBy("status", "true")
                .countedBy("severity", "status <> 'withdrawn'");
    }
}
