package org.contractgovernance.query.deadline;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.contractgovernance.contracts.approval.ApprovalEntry;
import org.contractgovernance.contracts.assessment.AssessmentEntry;
import org.contractgovernance.contracts.assessmentnotice.AssessmentNoticeEntry;
import org.contractgovernance.contracts.contract.ContractEntry;
import org.contractgovernance.contracts.deadline.Deadline;
import org.contractgovernance.contracts.deadline.DeadlineQuery.Deadlines;
import org.contractgovernance.contracts.duty.DutyEntry;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEntry;
import org.contractgovernance.contracts.failure.FailureResponseEntry;
import org.contractgovernance.contracts.issue.IssueEntry;
import org.contractgovernance.contracts.notice.NoticeEntry;
import org.contractgovernance.contracts.obligation.InstanceEntry;
import org.contractgovernance.contracts.obligation.ObligationEntry;
import org.contractgovernance.contracts.option.OptionEntry;
import org.contractgovernance.contracts.rectification.RectificationPlanEntry;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.review.ReviewEntry;
import org.contractgovernance.query.dispatch.Computed;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.RegisterQuery.Shown;
import org.contractgovernance.query.dispatch.RegistersAsOf;
import org.contractgovernance.query.kpi.Scoring;

/** Answers with who owes what by when. The list is computed from the registers of the moment, as the scorecard is. */
final class DeadlinesHandler implements QueryHandler<Deadlines, Page<Deadline>> {

    private static final List<RegisterName> REGISTERS = List.of(
            RegisterName.CONTRACTS,
            RegisterName.OPTIONS,
            RegisterName.KPIS,
            RegisterName.RETURNS_DUE,
            RegisterName.KPI_RETURNS,
            RegisterName.ISSUES_LOG,
            RegisterName.EARLY_WARNING_REGISTER,
            RegisterName.ASSESSMENTS,
            RegisterName.RECTIFICATION_PLANS,
            RegisterName.OBLIGATIONS,
            RegisterName.OBLIGATION_INSTANCES,
            RegisterName.NOTICES,
            RegisterName.APPROVALS,
            RegisterName.FAILURE_RESPONSES,
            RegisterName.DUTIES,
            RegisterName.ASSESSMENT_NOTICES,
            RegisterName.REVIEWS);

    private static final Comparator<Deadline> BY_REFERENCE = Comparator.comparing(Deadline::kind)
            .thenComparing(Deadline::reference)
            .thenComparing(Deadline::part, Comparator.nullsFirst(Comparator.naturalOrder()));

    private static final Comparator<Deadline> BY_DAY =
            Comparator.comparing(Deadline::dueOn).thenComparing(BY_REFERENCE);

    private static final Map<String, Comparator<Deadline>> SORTS =
            Map.of("dueOn", BY_DAY, "kind", Comparator.comparing(Deadline::kind).thenComparing(BY_DAY));

    @Override
    public Class<Deadlines> question() {
        return Deadlines.class;
    }

    @Override
    public Page<Deadline> answer(Deadlines query, RegistersAsOf snapshot) throws SQLException {
        List<Deadline> deadlines =
                all(query.contract(), snapshot).stream().filter(wanted(query)).toList();
        return new Computed<>(snapshot, REGISTERS, query.contract(), deadlines)
                .countedBy("kind", Deadline::kind)
                .countedBy("state", Deadline::state)
                .page(query.paging(), SORTS, "dueOn", filters(query));
    }

    private static List<Deadline> all(String contract, RegistersAsOf snapshot) throws SQLException {
        Shown<ContractEntry> found = snapshot.list(RegisterName.CONTRACTS, ContractEntry.class)
                .of(contract)
                .one();
        if (found == null) {
            return List.of();
        }
        OpenDeadlines open = new OpenDeadlines(found.row(), snapshot.day());
        List<Deadline> all = new ArrayList<>(open.returns(Scoring.lines(snapshot, contract, null)));
        all.addAll(new OpenOptions(found.row(), snapshot.day())
                .of(rows(snapshot, RegisterName.OPTIONS, OptionEntry.class, contract)));
        all.addAll(open.issues(rows(snapshot, RegisterName.ISSUES_LOG, IssueEntry.class, contract)));
        all.addAll(open.earlyWarnings(
                rows(snapshot, RegisterName.EARLY_WARNING_REGISTER, EarlyWarningEntry.class, contract)));
        all.addAll(open.assessments(rows(snapshot, RegisterName.ASSESSMENTS, AssessmentEntry.class, contract)));
        all.addAll(new OpenEscalations(found.row(), snapshot.day())
                .of(rows(snapshot, RegisterName.FAILURE_RESPONSES, FailureResponseEntry.class, contract)));
        all.addAll(
                open.plans(rows(snapshot, RegisterName.RECTIFICATION_PLANS, RectificationPlanEntry.class, contract)));
        OpenDuties duties = new OpenDuties(found.row(), snapshot.day());
        all.addAll(duties.of(rows(snapshot, RegisterName.DUTIES, DutyEntry.class, contract)));
        all.addAll(duties.comments(
                rows(snapshot, RegisterName.ASSESSMENT_NOTICES, AssessmentNoticeEntry.class, contract)));
        all.addAll(open.reviews(rows(snapshot, RegisterName.REVIEWS, ReviewEntry.class, contract)));
        all.addAll(new OpenObligations(found.row(), snapshot.day())
                .of(
                        rows(snapshot, RegisterName.OBLIGATIONS, ObligationEntry.class, contract),
                        rows(snapshot, RegisterName.OBLIGATION_INSTANCES, InstanceEntry.class, contract)));
        all.addAll(new OpenNotices(found.row(), snapshot.day())
                .of(rows(snapshot, RegisterName.NOTICES, NoticeEntry.class, contract)));
        all.addAll(new OpenApprovals(found.row().calendars().on(snapshot.day()), snapshot.day())
                .of(rows(snapshot, RegisterName.APPROVALS, ApprovalEntry.class, contract)));
        return all;
    }

    private static <R extends Record> List<R> rows(
            RegistersAsOf snapshot, RegisterName register, Class<R> row, String contract) throws SQLException {
        return snapshot.list(register, row).of(contract).all().stream()
                .map(Shown::row)
                .toList();
    }

    private static Predicate<Deadline> wanted(Deadlines query) {
        return each -> (query.kind().isEmpty() || query.kind().contains(each.kind()))
                && (query.state().isEmpty() || query.state().contains(each.state()))
                && (query.from() == null || !each.dueOn().isBefore(query.from()))
                && (query.to() == null || !each.dueOn().isAfter(query.to()));
    }

    /** The filters as a text that distinguishes lists. */
    private static String filters(Deadlines query) {
        return List.of(
                        "deadlines",
                        new TreeSet<>(query.kind()),
                        new TreeSet<>(query.state()),
                        String.valueOf(query.from()),
                        String.valueOf(query.to()))
                .toString();
    }
}
