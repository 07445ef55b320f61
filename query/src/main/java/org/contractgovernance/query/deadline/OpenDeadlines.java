package org.contractgovernance.query.deadline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.contractgovernance.contracts.assessment.AssessmentEntry;
import org.contractgovernance.contracts.assessment.AssessmentTodo;
import org.contractgovernance.contracts.calendar.CalendarVersion;
import org.contractgovernance.contracts.calendar.Calendars;
import org.contractgovernance.contracts.contract.ContractEntry;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.deadline.Deadline;
import org.contractgovernance.contracts.deadline.DeadlineKind;
import org.contractgovernance.contracts.deadline.OwedBy;
import org.contractgovernance.contracts.earlywarning.ActionStatus;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEntry;
import org.contractgovernance.contracts.earlywarning.EarlyWarningStatus;
import org.contractgovernance.contracts.issue.IssueEntry;
import org.contractgovernance.contracts.kpi.DueState;
import org.contractgovernance.contracts.kpi.ReturnStatus;
import org.contractgovernance.contracts.kpi.ScorecardLine;
import org.contractgovernance.contracts.kpi.period.DueDate;
import org.contractgovernance.contracts.rectification.PlanClock;
import org.contractgovernance.contracts.rectification.PlanStatus;
import org.contractgovernance.contracts.rectification.PlanStep;
import org.contractgovernance.contracts.rectification.RectificationPlanEntry;
import org.contractgovernance.contracts.review.ReviewAction;
import org.contractgovernance.contracts.review.ReviewEntry;
import org.contractgovernance.contracts.term.PersonId;
import org.jspecify.annotations.Nullable;

/** What is owed in a contract on a day, from the rows that describe that day. */
final class OpenDeadlines {

    private final Calendars calendars;
    private final LocalDate day;

    /** @param day the day asked about */
    OpenDeadlines(ContractEntry contract, LocalDate day) {
        this.calendars = contract.calendars();
        this.day = day;
    }

    /** The returns that are waited for, those of running periods among them; nobody owes a computed one. */
    List<Deadline> returns(Collection<ScorecardLine> lines) {
        return lines.stream()
                .filter(each -> !each.computed())
                .filter(each -> each.status() == ReturnStatus.NOT_YET_DUE || each.status() == ReturnStatus.NOT_RETURNED)
                .map(this::ofReturn)
                .toList();
    }

    /** The issues that are open and have a due day. */
    List<Deadline> issues(Collection<IssueEntry> issues) {
        return issues.stream()
                .filter(each -> each.state().status().isLive())
                .flatMap(each -> due(
                        DeadlineKind.ISSUE,
                        each.handling().owner(),
                        each.reference(),
                        null,
                        each.handling().dueOn(),
                        "issues/" + each.reference()))
                .toList();
    }

    /** The planned actions and next reviews of early warnings that are open. */
    List<Deadline> earlyWarnings(Collection<EarlyWarningEntry> earlyWarnings) {
        return earlyWarnings.stream()
                .filter(each -> each.status() == EarlyWarningStatus.OPEN)
                .flatMap(each -> Stream.concat(actions(each), review(each)))
                .toList();
    }

    private Stream<Deadline> actions(EarlyWarningEntry warning) {
        return warning.plan().actions().stream()
                .filter(each -> each.status() == ActionStatus.PLANNED)
                .flatMap(each -> due(
                        DeadlineKind.ACTION,
                        each.owner(),
                        warning.reference(),
                        Integer.toString(each.number()),
                        each.dueOn(),
                        address(warning)));
    }

    private Stream<Deadline> review(EarlyWarningEntry warning) {
        return due(
                DeadlineKind.REVIEW,
                warning.owner(),
                warning.reference(),
                null,
                warning.lastReview().nextReviewOn(),
                address(warning));
    }

    /** The responses to assessments that the provider may still give; where deductions have several last days, the first counts. */
    List<Deadline> assessments(Collection<AssessmentEntry> assessments) {
        return assessments.stream()
                .flatMap(each -> AssessmentTodo.on(day, each.deductions()).stream()
                        .map(AssessmentTodo::by)
                        .flatMap(Stream::ofNullable)
                        .min(Comparator.naturalOrder())
                        .map(until -> response(each.span().period(), until))
                        .stream())
                .toList();
    }

    private Deadline response(String period, LocalDate until) {
        CalendarVersion version = calendars.on(day);
        return new Deadline(
                DeadlineKind.RESPONSE,
                OwedBy.PROVIDER,
                null,
                period,
                null,
                until,
                state(until, version),
                null,
                version.used(),
                "assessments/" + period);
    }

    /** What is owed about rectification plans: the plan itself, the decision about it, or the steps of an approved one. */
    List<Deadline> plans(Collection<RectificationPlanEntry> plans) {
        return plans.stream()
                .flatMap(each -> Stream.concat(ofClock(each), ofSteps(each)))
                .toList();
    }

    private Stream<Deadline> ofClock(RectificationPlanEntry plan) {
        PlanClock clock = plan.course().clock();
        if (clock == null || clock.due() == null) {
            return Stream.empty();
        }
        boolean submission = clock.awaited() == PlanClock.AwaitedFromParty.SUBMISSION;
        return Stream.of(ofPlan(
                plan,
                submission ? DeadlineKind.RECTIFICATION_PLAN : DeadlineKind.RECTIFICATION_DECISION,
                submission ? OwedBy.PROVIDER : OwedBy.COUNCIL,
                null,
                plan.course().round(),
                clock.due()));
    }

    private Stream<Deadline> ofSteps(RectificationPlanEntry plan) {
        return plan.course().status() != PlanStatus.APPROVED
                ? Stream.empty()
                : plan.course().steps().stream()
                        .filter(PlanStep::isOpen)
                        .map(each -> ofPlan(
                                plan,
                                DeadlineKind.RECTIFICATION_STEP,
                                each.owner() != null
                                        ? OwedBy.OWNER
                                        : each.party() == ContractParty.PROVIDER ? OwedBy.PROVIDER : OwedBy.COUNCIL,
                                each.owner(),
                                each.number(),
                                new DueDate(each.dueOn(), calendars.on(day).used())));
    }

    private Deadline ofPlan(
            RectificationPlanEntry plan,
            DeadlineKind kind,
            OwedBy by,
            @Nullable PersonId owner,
            int part,
            DueDate due) {
        Integer soonDays = plan.course().terms().terms().dueSoonDays();
        CalendarVersion version = calendars.on(day);
        DueState state =
                state(due.on(), version, soonDays == null ? version.calendar().dueSoonDays() : soonDays);
        return new Deadline(
                kind,
                by,
                owner,
                plan.reference(),
                Integer.toString(part),
                due.on(),
                state,
                state == DueState.OVERDUE ? due.on().plusDays(1) : null,
                due.calendar(),
                "rectification-plans/" + plan.reference());
    }

    /** The open actions of reviews, and minutes that nobody has drafted. */
    List<Deadline> reviews(Collection<ReviewEntry> reviews) {
        return reviews.stream()
                .flatMap(each -> Stream.concat(
                        each.course().actions().stream()
                                .filter(ReviewAction::isOpen)
                                .map(action -> ofAction(each, action)),
                        Stream.ofNullable(each.course().minutesWaitedFor()).map(due -> ofMinutes(each, due))))
                .toList();
    }

    private Deadline ofMinutes(ReviewEntry review, LocalDate dueOn) {
        CalendarVersion version = calendars.on(day);
        DueState state = state(dueOn, version);
        return new Deadline(
                DeadlineKind.REVIEW_MINUTES,
                OwedBy.EITHER_PARTY,
                null,
                review.reference(),
                null,
                dueOn,
                state,
                state == DueState.OVERDUE ? dueOn.plusDays(1) : null,
                version.used(),
                "reviews/" + review.reference());
    }

    private Deadline ofAction(ReviewEntry review, ReviewAction action) {
        CalendarVersion version = calendars.on(day);
        DueState state = state(action.dueOn(), version);
        return new Deadline(
                DeadlineKind.REVIEW_ACTION,
                action.owner() != null
                        ? OwedBy.OWNER
                        : action.party() == ContractParty.PROVIDER ? OwedBy.PROVIDER : OwedBy.COUNCIL,
                action.owner(),
                review.reference(),
                Integer.toString(action.number()),
                action.dueOn(),
                state,
                state == DueState.OVERDUE ? action.dueOn().plusDays(1) : null,
                version.used(),
                "reviews/" + review.reference());
    }

    private static String address(EarlyWarningEntry warning) {
        return "early-warnings/" + warning.reference();
    }

    private Deadline ofReturn(ScorecardLine line) {
        CalendarVersion version = calendars.judging(line.periodTo(), day);
        boolean running = !day.isAfter(line.periodTo());
        return new Deadline(
                DeadlineKind.RETURN,
                OwedBy.PROVIDER,
                null,
                line.code(),
                line.period(),
                line.dueOn(),
                running ? DueState.AWAITED : state(line.dueOn(), version),
                line.overdueSince(),
                line.calendar(),
                "kpis/%s/returns/%s".formatted(line.code(), line.period()));
    }

    private Stream<Deadline> due(
            DeadlineKind kind,
            @Nullable PersonId owner,
            String reference,
            @Nullable String part,
            @Nullable LocalDate dueOn,
            String address) {
        if (dueOn == null) {
            return Stream.empty();
        }
        CalendarVersion version = calendars.on(day);
        DueState state = state(dueOn, version);
        return Stream.of(new Deadline(
                kind,
                owner == null ? OwedBy.COUNCIL : OwedBy.OWNER,
                owner,
                reference,
                part,
                dueOn,
                state,
                state == DueState.OVERDUE ? dueOn.plusDays(1) : null,
                version.used(),
                address));
    }

    private DueState state(LocalDate dueOn, CalendarVersion version) {
        return state(dueOn, version, version.calendar().dueSoonDays());
    }

    private DueState state(LocalDate dueOn, CalendarVersion version, int soonDays) {
        if (day.isAfter(dueOn)) {
            return DueState.OVERDUE;
        }
        LocalDate soon = version.calendar().before(dueOn, soonDays);
        return day.isBefore(soon) ? DueState.AWAITED : DueState.DUE_SOON;
    }
}
