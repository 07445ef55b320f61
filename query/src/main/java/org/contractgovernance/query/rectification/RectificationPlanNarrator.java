package org.contractgovernance.query.rectification;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.contractgovernance.contracts.kpi.period.DueDate;
import org.contractgovernance.contracts.rectification.PlanClock.AwaitedFromParty;
import org.contractgovernance.contracts.rectification.PlanStatus;
import org.contractgovernance.contracts.rectification.PlanStep.StepStatus;
import org.contractgovernance.contracts.rectification.RectificationClockEvent;
import org.contractgovernance.contracts.rectification.RectificationClockEvent.RectificationDueMoved;
import org.contractgovernance.contracts.rectification.RectificationClockEvent.RectificationDueSoon;
import org.contractgovernance.contracts.rectification.RectificationClockEvent.RectificationPlanDeemedApproved;
import org.contractgovernance.contracts.rectification.RectificationClockEvent.RectificationPlanDeemedRefused;
import org.contractgovernance.contracts.rectification.RectificationClockEvent.RectificationPlanEscalated;
import org.contractgovernance.contracts.rectification.RectificationClockEvent.RectificationPlanNeverSubmitted;
import org.contractgovernance.contracts.rectification.RectificationClockEvent.RectificationPlanOverdue;
import org.contractgovernance.contracts.rectification.RectificationClockEvent.RectificationStepDueSoon;
import org.contractgovernance.contracts.rectification.RectificationClockEvent.RectificationStepMissed;
import org.contractgovernance.contracts.rectification.RectificationPlanEvent;
import org.contractgovernance.contracts.rectification.RectificationPlanEvent.FailureConsequenceInvoked;
import org.contractgovernance.contracts.rectification.RectificationPlanEvent.RectificationExtensionGranted;
import org.contractgovernance.contracts.rectification.RectificationPlanEvent.RectificationExtensionRefused;
import org.contractgovernance.contracts.rectification.RectificationPlanEvent.RectificationExtensionRequested;
import org.contractgovernance.contracts.rectification.RectificationPlanEvent.RectificationPlanApproved;
import org.contractgovernance.contracts.rectification.RectificationPlanEvent.RectificationPlanCommented;
import org.contractgovernance.contracts.rectification.RectificationPlanEvent.RectificationPlanCompleted;
import org.contractgovernance.contracts.rectification.RectificationPlanEvent.RectificationPlanFailed;
import org.contractgovernance.contracts.rectification.RectificationPlanEvent.RectificationPlanRejected;
import org.contractgovernance.contracts.rectification.RectificationPlanEvent.RectificationPlanRequired;
import org.contractgovernance.contracts.rectification.RectificationPlanEvent.RectificationPlanSubmitted;
import org.contractgovernance.contracts.rectification.RectificationPlanEvent.RectificationPlanWithdrawn;
import org.contractgovernance.contracts.rectification.RectificationPlanEvent.RectificationQuestionAnswered;
import org.contractgovernance.contracts.rectification.RectificationPlanEvent.RectificationQuestionAsked;
import org.contractgovernance.contracts.rectification.RectificationPlanEvent.RectificationStepDone;
import org.contractgovernance.contracts.rectification.RectificationPlanEvent.RectificationStepSentBack;
import org.contractgovernance.contracts.rectification.RectificationPlanEvent.RectificationStepVerified;
import org.contractgovernance.contracts.rectification.SubmittedStep;
import org.contractgovernance.query.feature.Narrative;
import org.jspecify.annotations.Nullable;

/** A rectification plan's events in plain English. */
final class RectificationPlanNarrator {

    private static final String STATUS = "status";
    private static final String ROUND = "round";
    private static final String PLAN_DUE = "plan due on";
    private static final String DECISION_DUE = "decision due on";

    private RectificationPlanNarrator() {}

    static Narrative tell(RectificationPlanEvent event, String plan) {
        return switch (event) {
            case RectificationPlanRequired e -> required(e, plan);
            case RectificationPlanSubmitted e -> submitted(e, plan);
            case RectificationPlanCommented e ->
                new Narrative("Rectification plan %s was commented on in round %d".formatted(plan, e.round()))
                        .change("comment", null, e.comment());
            case RectificationQuestionAsked e ->
                new Narrative(
                                "A question about rectification plan %s was asked in round %d, and the council's time stands still"
                                        .formatted(plan, e.round()))
                        .change("question", null, e.question());
            case RectificationQuestionAnswered e ->
                new Narrative("The question about rectification plan %s was answered in round %d: %s"
                                .formatted(plan, e.round(), e.answer()))
                        .change(DECISION_DUE, null, due(e.decideBy()));
            case RectificationPlanApproved e ->
                new Narrative("Rectification plan %s was approved in round %d".formatted(plan, e.round())
                                + (e.note() == null ? "" : ": " + e.note()))
                        .change(STATUS, e.before(), PlanStatus.APPROVED);
            case RectificationPlanRejected e ->
                new Narrative("Rectification plan %s was rejected in round %d".formatted(plan, e.round()))
                        .change(STATUS, PlanStatus.SUBMITTED, PlanStatus.REJECTED)
                        .change(PLAN_DUE, null, due(e.resubmitBy()))
                        .change("agreed instead of the contract's time", null, e.agreedUntil());
            case RectificationExtensionRequested e ->
                new Narrative("More time was asked for %s".formatted(extended(e.step(), plan)))
                        .change("asked for", e.before(), e.until());
            case RectificationExtensionGranted e ->
                new Narrative("More time was given for %s".formatted(extended(e.step(), plan)))
                        .change("due on", e.before(), due(e.due()));
            case RectificationExtensionRefused e ->
                new Narrative("More time was refused for %s".formatted(extended(e.step(), plan)))
                        .change("asked for", e.until(), null);
            case RectificationStepDone e ->
                new Narrative("Step %d of rectification plan %s, due on %s, was done%s: %s"
                                .formatted(e.step(), plan, e.dueOn(), late(e.workingDaysLate()), e.evidence()))
                        .change(step(e.step()), StepStatus.PLANNED, StepStatus.DONE);
            case RectificationStepVerified e ->
                new Narrative("Step %d of rectification plan %s was verified".formatted(e.step(), plan)
                                + (e.note() == null ? "" : ": " + e.note()))
                        .change(step(e.step()), StepStatus.DONE, StepStatus.VERIFIED);
            case RectificationStepSentBack e ->
                new Narrative("Step %d of rectification plan %s was not found done".formatted(e.step(), plan))
                        .change(step(e.step()), StepStatus.DONE, StepStatus.PLANNED);
            case RectificationPlanCompleted e ->
                new Narrative("Rectification plan %s was completed: %s".formatted(plan, e.outcome()))
                        .change(STATUS, PlanStatus.APPROVED, PlanStatus.COMPLETED);
            case RectificationPlanFailed e ->
                new Narrative("Rectification plan %s failed".formatted(plan))
                        .change(STATUS, e.before(), PlanStatus.FAILED);
            case FailureConsequenceInvoked e ->
                new Narrative("A consequence of the failure of rectification plan %s was decided: %s"
                                .formatted(plan, e.consequence().name()))
                        .change(
                                "consequence",
                                null,
                                "%s (%s)"
                                        .formatted(
                                                e.consequence().code(),
                                                e.consequence().clause()));
            case RectificationPlanWithdrawn e ->
                new Narrative("Rectification plan %s was withdrawn".formatted(plan))
                        .change(STATUS, e.before(), PlanStatus.WITHDRAWN);
            case RectificationClockEvent e -> passed(e, plan);
        };
    }

    private static Narrative required(RectificationPlanRequired e, String plan) {
        return new Narrative("Rectification plan %s was required: %s".formatted(plan, e.title()))
                .change(STATUS, null, PlanStatus.REQUIRED)
                .change("KPIs", null, e.kpis().isEmpty() ? null : e.kpis())
                .change("assessment", null, e.assessment())
                .change("issue", null, e.issue())
                .change(
                        "terms",
                        null,
                        "version %d, %s"
                                .formatted(
                                        e.terms().version(), e.terms().terms().clause()))
                .change(PLAN_DUE, null, due(e.due()))
                .change("agreed instead of the contract's time", null, e.agreedUntil());
    }

    private static Narrative submitted(RectificationPlanSubmitted e, String plan) {
        return new Narrative("Rectification plan %s was submitted in round %d, due on %s%s"
                        .formatted(plan, e.round(), due(e.due()), late(e.workingDaysLate())))
                .change(STATUS, e.round() == 1 ? PlanStatus.REQUIRED : PlanStatus.REJECTED, PlanStatus.SUBMITTED)
                .change("what happened", null, e.whatHappened())
                .change("root cause", null, e.rootCause())
                .change("effect", null, e.effect())
                .change("steps", null, steps(e.steps()))
                .change(DECISION_DUE, null, due(e.decideBy()));
    }

    private static Narrative passed(RectificationClockEvent event, String plan) {
        return switch (event) {
            case RectificationDueSoon e ->
                new Narrative("%s is due soon in round %d, on %s"
                                .formatted(awaited(e.awaited(), plan), e.round(), due(e.due())))
                        .change("due", "awaited", "due soon");
            case RectificationDueMoved e ->
                new Narrative("%s is due on another day in round %d by a new calendar"
                                .formatted(awaited(e.awaited(), plan), e.round()))
                        .change(
                                e.awaited() == AwaitedFromParty.SUBMISSION ? PLAN_DUE : DECISION_DUE,
                                due(e.before()),
                                due(e.due()));
            case RectificationPlanOverdue e ->
                new Narrative("Rectification plan %s is overdue in round %d: it was due on %s"
                                .formatted(plan, e.round(), due(e.due())))
                        .change("due", "awaited", "overdue");
            case RectificationPlanDeemedApproved e ->
                new Narrative("Rectification plan %s counts as approved in round %d, because nobody decided by %s (%s)"
                                .formatted(plan, e.round(), due(e.due()), e.clause()))
                        .change(STATUS, PlanStatus.SUBMITTED, PlanStatus.APPROVED);
            case RectificationPlanDeemedRefused e ->
                new Narrative("Rectification plan %s counts as rejected in round %d, because nobody decided by %s (%s)"
                                .formatted(plan, e.round(), due(e.due()), e.clause()))
                        .change(STATUS, PlanStatus.SUBMITTED, PlanStatus.REJECTED)
                        .change(PLAN_DUE, null, due(e.resubmitBy()));
            case RectificationPlanEscalated e ->
                new Narrative("Rectification plan %s escalated to %s in round %d (%s)"
                                .formatted(plan, e.to(), e.round(), e.clause()))
                        .change("decided by", "the council", e.to())
                        .change("because", null, e.because());
            case RectificationPlanNeverSubmitted e ->
                new Narrative(
                                "Rectification plan %s counts as failed, because it was not submitted in round %d, due on %s (%s)"
                                        .formatted(plan, e.round(), due(e.due()), e.clause()))
                        .change(STATUS, e.round() == 1 ? PlanStatus.REQUIRED : PlanStatus.REJECTED, PlanStatus.FAILED);
            case RectificationStepDueSoon e ->
                new Narrative("Step %d of rectification plan %s is due soon, on %s"
                                .formatted(e.step(), plan, due(e.due())))
                        .change(step(e.step()) + " due", "awaited", "due soon")
                        .change(ROUND, null, e.round());
            case RectificationStepMissed e ->
                new Narrative("Step %d of rectification plan %s was missed: it was due on %s"
                                .formatted(e.step(), plan, due(e.due())))
                        .change(step(e.step()) + " due", "awaited", "missed")
                        .change(ROUND, null, e.round());
        };
    }

    private static String awaited(AwaitedFromParty awaited, String plan) {
        return switch (awaited) {
            case SUBMISSION -> "Rectification plan " + plan;
            case DECISION -> "The decision about rectification plan " + plan;
        };
    }

    private static String extended(@Nullable Integer step, String plan) {
        return step == null ? "rectification plan " + plan : "step %d of rectification plan %s".formatted(step, plan);
    }

    private static String step(int number) {
        return "step " + number;
    }

    private static String late(int workingDays) {
        return workingDays == 0 ? "" : ", %d working days late".formatted(workingDays);
    }

    private static @Nullable String due(@Nullable DueDate due) {
        return due == null ? null : "%s (%s)".formatted(due.on(), due.calendar().words());
    }

    private static String steps(List<SubmittedStep> steps) {
        return IntStream.range(0, steps.size())
                .mapToObj(each -> "%d %s (%s%s, due on %s)"
                        .formatted(
                                each + 1,
                                steps.get(each).what(),
                                steps.get(each).party().words(),
                                steps.get(each).owner() == null
                                        ? ""
                                        : ", " + steps.get(each).owner(),
                                steps.get(each).dueOn()))
                .collect(Collectors.joining("; "));
    }
}
