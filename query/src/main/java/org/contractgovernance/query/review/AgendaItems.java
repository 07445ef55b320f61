package org.contractgovernance.query.review;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contractgovernance.contracts.assessment.AssessmentEntry;
import org.contractgovernance.contracts.contract.ContractEntry;
import org.contractgovernance.contracts.deadline.Deadline;
import org.contractgovernance.contracts.earlywarning.ActionStatus;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEntry;
import org.contractgovernance.contracts.earlywarning.EarlyWarningStatus;
import org.contractgovernance.contracts.earlywarning.RiskScores;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.issue.IssueEntry;
import org.contractgovernance.contracts.kpi.DueState;
import org.contractgovernance.contracts.kpi.ScorecardLine;
import org.contractgovernance.contracts.obligation.InstanceEntry;
import org.contractgovernance.contracts.obligation.ObligationEntry;
import org.contractgovernance.contracts.rectification.RectificationPlanEntry;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.review.ReviewAction;
import org.contractgovernance.contracts.review.ReviewEntry;
import org.contractgovernance.contracts.review.agenda.AgendaItem;
import org.contractgovernance.contracts.review.series.AgendaHeading;
import org.contractgovernance.contracts.share.StatementEntry;
import org.contractgovernance.contracts.share.StatementStatus;
import org.contractgovernance.query.deadline.OpenObligations;
import org.contractgovernance.query.dispatch.RegisterQuery.Shown;
import org.contractgovernance.query.dispatch.RegistersAsOf;
import org.contractgovernance.query.kpi.Scoring;
import org.jspecify.annotations.Nullable;

/**
 * The matters to talk about in a contract, as the registers give them at one moment. Each heading has its own order: what is overdue or worst
 * comes first.
 */
final class AgendaItems {

    /** The registers that an agenda rests on. */
    static final List<RegisterName> REGISTERS = List.of(
            RegisterName.CONTRACTS,
            RegisterName.KPIS,
            RegisterName.RETURNS_DUE,
            RegisterName.KPI_RETURNS,
            RegisterName.ISSUES_LOG,
            RegisterName.EARLY_WARNING_REGISTER,
            RegisterName.ASSESSMENTS,
            RegisterName.RECTIFICATION_PLANS,
            RegisterName.OBLIGATIONS,
            RegisterName.OBLIGATION_INSTANCES,
            RegisterName.SHARE_STATEMENTS,
            RegisterName.REVIEWS);

    private final String contract;
    private final RegistersAsOf snapshot;
    private final LocalDate day;

    private AgendaItems(String contract, RegistersAsOf snapshot) {
        this.contract = contract;
        this.snapshot = snapshot;
        this.day = snapshot.day();
    }

    /** The items of a moment. */
    static List<AgendaItem> of(String contract, RegistersAsOf snapshot) throws SQLException {
        return new AgendaItems(contract, snapshot).all();
    }

    private List<AgendaItem> all() throws SQLException {
        List<ScorecardLine> lines = Scoring.lines(snapshot, contract, null);
        List<EarlyWarningEntry> warnings = rows(RegisterName.EARLY_WARNING_REGISTER, EarlyWarningEntry.class);
        List<AgendaItem> found = new ArrayList<>(KpiItems.belowTarget(lines));
        found.addAll(KpiItems.overdue(lines));
        found.addAll(issues());
        found.addAll(warnings(warnings));
        found.addAll(plans());
        found.addAll(deductions());
        found.addAll(actions(warnings));
        found.addAll(obligations());
        found.addAll(shares());
        return found;
    }

    private List<AgendaItem> issues() throws SQLException {
        return rows(RegisterName.ISSUES_LOG, IssueEntry.class).stream()
                .filter(each -> each.state().status().isLive())
                .map(each -> item(
                        AgendaHeading.ISSUES,
                        EntityKind.ISSUE,
                        each.reference(),
                        null,
                        each.matter().title(),
                        "%s, severity %s, priority %s"
                                .formatted(
                                        each.state().status().words(),
                                        each.state().severity().words(),
                                        each.state().priority().words()),
                        each.handling().dueOn(),
                        "issues/" + each.reference()))
                .sorted(Comparator.comparing(AgendaItem::overdue).reversed())
                .toList();
    }

    private List<AgendaItem> warnings(List<EarlyWarningEntry> warnings) {
        return warnings.stream()
                .filter(each -> each.status() == EarlyWarningStatus.OPEN)
                .sorted(Comparator.comparingInt(
                        (EarlyWarningEntry each) -> -each.scores().score()))
                .map(each -> item(
                        AgendaHeading.EARLY_WARNINGS,
                        EntityKind.EARLY_WARNING,
                        each.reference(),
                        null,
                        each.matter().title(),
                        score(each.scores()),
                        each.lastReview().nextReviewOn(),
                        "early-warnings/" + each.reference()))
                .toList();
    }

    private static String score(RiskScores scores) {
        return "score %d (%s; likelihood %d, impact %d), %s%s"
                .formatted(
                        scores.score(),
                        scores.band(),
                        scores.current().likelihood(),
                        scores.current().impact(),
                        scores.trend().words(),
                        scores.target() == null
                                ? ""
                                : "; target " + scores.target().score());
    }

    private List<AgendaItem> plans() throws SQLException {
        return rows(RegisterName.RECTIFICATION_PLANS, RectificationPlanEntry.class).stream()
                .filter(each -> each.course().status().isLive())
                .map(each -> item(
                        AgendaHeading.RECTIFICATION_PLANS,
                        EntityKind.RECTIFICATION_PLAN,
                        each.reference(),
                        null,
                        each.matter().title(),
                        "%s, round %d"
                                .formatted(
                                        each.course().status().words(),
                                        each.course().round()),
                        each.nextDueOn(),
                        "rectification-plans/" + each.reference()))
                .toList();
    }

    private List<AgendaItem> deductions() throws SQLException {
        return DeductionItems.toDecide(rows(RegisterName.ASSESSMENTS, AssessmentEntry.class), day);
    }

    private List<AgendaItem> actions(List<EarlyWarningEntry> warnings) throws SQLException {
        Stream<AgendaItem> ofWarnings = warnings.stream()
                .filter(each -> each.status() == EarlyWarningStatus.OPEN)
                .flatMap(each -> each.plan().actions().stream()
                        .filter(action -> action.status() == ActionStatus.PLANNED)
                        .map(action -> item(
                                AgendaHeading.ACTIONS,
                                EntityKind.EARLY_WARNING,
                                each.reference(),
                                Integer.toString(action.number()),
                                action.description(),
                                "planned",
                                action.dueOn(),
                                "early-warnings/" + each.reference())));
        Stream<AgendaItem> ofReviews = rows(RegisterName.REVIEWS, ReviewEntry.class).stream()
                .flatMap(each -> each.course().actions().stream()
                        .filter(ReviewAction::isOpen)
                        .map(action -> item(
                                AgendaHeading.ACTIONS,
                                EntityKind.REVIEW,
                                each.reference(),
                                Integer.toString(action.number()),
                                action.what(),
                                "owed by the %s, %s".formatted(action.party().words(), action.post()),
                                action.dueOn(),
                                "reviews/" + each.reference())));
        return Stream.concat(ofReviews, ofWarnings)
                .sorted(Comparator.comparing(AgendaItem::dueOn, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** The instances of obligations that are overdue or due soon. */
    private List<AgendaItem> obligations() throws SQLException {
        Shown<ContractEntry> known = snapshot.list(RegisterName.CONTRACTS, ContractEntry.class)
                .of(contract)
                .one();
        if (known == null) {
            return List.of();
        }
        Map<String, ObligationEntry> obligations = rows(RegisterName.OBLIGATIONS, ObligationEntry.class).stream()
                .collect(Collectors.toMap(ObligationEntry::reference, each -> each));
        return new OpenObligations(known.row(), day)
                .of(obligations.values(), rows(RegisterName.OBLIGATION_INSTANCES, InstanceEntry.class)).stream()
                        .filter(each -> each.state() == DueState.OVERDUE || each.state() == DueState.DUE_SOON)
                        .sorted(Comparator.comparing(Deadline::dueOn).thenComparing(Deadline::reference))
                        .map(each -> item(
                                AgendaHeading.OBLIGATIONS,
                                EntityKind.OBLIGATION,
                                each.reference(),
                                each.part(),
                                Objects.requireNonNull(obligations.get(each.reference()))
                                        .owed()
                                        .title(),
                                "owed by the " + each.owedBy().words(),
                                each.dueOn(),
                                each.address()))
                        .toList();
    }

    private List<AgendaItem> shares() throws SQLException {
        return rows(RegisterName.SHARE_STATEMENTS, StatementEntry.class).stream()
                .filter(each -> each.progress().status() != StatementStatus.CERTIFIED)
                .map(each -> item(
                        AgendaHeading.SAVINGS,
                        EntityKind.GAIN_SHARE,
                        each.year(),
                        null,
                        "Share of the year's gain",
                        "%s; by the draft %s to the provider"
                                .formatted(
                                        each.progress().status().words(),
                                        DeductionItems.pounds(each.matter().toProvider())),
                        null,
                        "gain-share/statements/" + each.year()))
                .toList();
    }

    private AgendaItem item(
            AgendaHeading heading,
            EntityKind kind,
            String reference,
            @Nullable String part,
            String title,
            String standing,
            @Nullable LocalDate dueOn,
            String address) {
        boolean overdue = dueOn != null && day.isAfter(dueOn);
        return AgendaItem.now(heading, kind, reference, part, title, standing, dueOn, overdue, address);
    }

    private <R extends Record> List<R> rows(RegisterName register, Class<R> row) throws SQLException {
        return snapshot.list(register, row).of(contract).all().stream()
                .map(Shown::row)
                .toList();
    }
}
