package org.contractgovernance.contracts.rectification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.contractgovernance.contracts.kpi.DueState;
import org.contractgovernance.contracts.kpi.period.DueDate;
import org.contractgovernance.contracts.rectification.PlanClock.AwaitedFromParty;
import org.contractgovernance.contracts.rectification.RectificationClockEvent.RectificationDueMoved;
import org.contractgovernance.contracts.rectification.RectificationClockEvent.RectificationDueSoon;
import org.contractgovernance.contracts.rectification.RectificationClockEvent.RectificationPlanDeemedApproved;
import org.contractgovernance.contracts.rectification.RectificationClockEvent.RectificationPlanDeemedRefused;
import org.contractgovernance.contracts.rectification.RectificationClockEvent.RectificationPlanEscalated;
import org.contractgovernance.contracts.rectification.RectificationClockEvent.RectificationPlanNeverSubmitted;
import org.contractgovernance.contracts.rectification.RectificationClockEvent.RectificationPlanOverdue;
import org.contractgovernance.contracts.rectification.RectificationClockEvent.RectificationStepDueSoon;
import org.contractgovernance.contracts.rectification.RectificationClockEvent.RectificationStepMissed;
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
import org.contractgovernance.contracts.rectification.terms.PlanTermsVersion;
import org.contractgovernance.contracts.term.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * How far a plan has come. The aggregate and the register keep the same, so that the register shows what the aggregate will decide by.
 *
 * @param terms what the contract says of plans, as in force when the plan was required
 * @param status its status
 * @param round the round, from 1
 * @param actedOn the day on which its status last changed, or a person last acted on it
 * @param clock the clock that runs; absent where nobody is waited for
 * @param draft what the provider last submitted; absent before
 * @param steps the steps of the last submission, by number
 * @param question the council's question that is unanswered; absent where there is none
 * @param extension the extension that was asked for and not decided; absent where there is none
 * @param consequences what was decided after the plan had failed, in order
 */
public record PlanCourse(
        PlanTermsVersion terms,
        PlanStatus status,
        int round,
        LocalDate actedOn,
        @Nullable PlanClock clock,
        @Nullable PlanDraft draft,
        List<PlanStep> steps,
        @Nullable String question,
        @Nullable AskedExtension extension,
        List<InvokedConsequence> consequences) {

    public PlanCourse {
        steps = List.copyOf(steps);
        consequences = List.copyOf(consequences);
    }

    /** A plan that was just required. */
    public static PlanCourse required(RectificationPlanRequired e, LocalDate on) {
        PlanClock clock = PlanClock.started(
                AwaitedFromParty.SUBMISSION, on, e.terms().terms().submit(), e.agreedUntil(), e.due());
        return new PlanCourse(e.terms(), PlanStatus.REQUIRED, 1, on, clock, null, List.of(), null, null, List.of());
    }

    /**
     * The plan after an event. What was told of a clock changes nothing once the clock has ended: an act may be recorded after that and yet
     * have been effective before.
     *
     * @param on the day from which the event is effective
     * @param by the person who acted
     */
    public PlanCourse after(RectificationPlanEvent event, LocalDate on, PersonId by) {
        return switch (event) {
            case RectificationPlanRequired e -> throw new IllegalStateException("a plan is required once");
            case RectificationPlanSubmitted e -> submitted(e, on, by);
            case RectificationPlanCommented e -> this;
            case RectificationQuestionAsked e -> asked(e.question(), on);
            case RectificationQuestionAnswered e -> answered(e.decideBy(), on);
            case RectificationPlanApproved e -> approved(on);
            case RectificationPlanRejected e -> rejected(e.resubmitBy(), e.agreedUntil(), on);
            case RectificationExtensionRequested e ->
                extending(new AskedExtension(e.step(), e.before(), e.until(), by, on), on);
            case RectificationExtensionGranted e -> extended(e.step(), e.due(), on);
            case RectificationExtensionRefused e -> extending(null, on);
            case RectificationStepDone e ->
                step(e.step(), step -> step.done(on, by, e.evidence(), e.workingDaysLate()))
                        .overtaking(e.step());
            case RectificationStepVerified e -> step(e.step(), PlanStep::verified);
            case RectificationStepSentBack e -> step(e.step(), step -> step.sentBack(on));
            case RectificationPlanCompleted e -> over(PlanStatus.COMPLETED, on);
            case RectificationPlanFailed e -> over(PlanStatus.FAILED, on);
            case RectificationPlanWithdrawn e -> over(PlanStatus.WITHDRAWN, on);
            case FailureConsequenceInvoked e -> invoked(new InvokedConsequence(e.consequence(), by, on));
            case RectificationClockEvent e -> passed(e, on);
        };
    }

    private PlanCourse passed(RectificationClockEvent event, LocalDate on) {
        if (event.round() != round) {
            return this;
        }
        return switch (event) {
            case RectificationDueSoon e -> clocked(e.awaited(), running -> running.told(DueState.DUE_SOON, on));
            case RectificationDueMoved e -> clocked(e.awaited(), running -> running.due(e.due(), on));
            case RectificationPlanOverdue e ->
                clocked(AwaitedFromParty.SUBMISSION, running -> running.told(DueState.OVERDUE, on));
            case RectificationPlanDeemedApproved e -> status == PlanStatus.SUBMITTED ? approved(on) : this;
            case RectificationPlanDeemedRefused e ->
                status == PlanStatus.SUBMITTED ? rejected(e.resubmitBy(), null, on) : this;
            case RectificationPlanEscalated e -> over(PlanStatus.ESCALATED, on);
            case RectificationPlanNeverSubmitted e -> status.isAwaited() ? over(PlanStatus.FAILED, on) : this;
            case RectificationStepDueSoon e -> step(e.step(), step -> step.told(DueState.DUE_SOON, on));
            case RectificationStepMissed e -> step(e.step(), step -> step.missed(on));
        };
    }

    private PlanCourse clocked(AwaitedFromParty awaited, UnaryOperator<PlanClock> change) {
        return clock == null || clock.awaited() != awaited || clock.isStopped() ? this : with(change.apply(clock));
    }

    private PlanCourse submitted(RectificationPlanSubmitted e, LocalDate on, PersonId by) {
        List<PlanStep> all = new ArrayList<>();
        for (SubmittedStep each : e.steps()) {
            all.add(PlanStep.planned(all.size() + 1, each, on));
        }
        PlanDraft submitted = new PlanDraft(e.whatHappened(), e.rootCause(), e.effect(), by, on, e.workingDaysLate());
        PlanClock deciding =
                PlanClock.started(AwaitedFromParty.DECISION, on, terms.terms().decide(), null, e.decideBy());
        return new PlanCourse(
                terms, PlanStatus.SUBMITTED, round, on, deciding, submitted, all, null, null, consequences);
    }

    private PlanCourse asked(String what, LocalDate on) {
        PlanClock stopped = clock == null ? null : clock.stopped(on);
        return new PlanCourse(terms, status, round, on, stopped, draft, steps, what, extension, consequences);
    }

    private PlanCourse answered(DueDate decideBy, LocalDate on) {
        PlanClock running = clock == null ? null : clock.resumed(on).due(decideBy, on);
        return new PlanCourse(terms, status, round, on, running, draft, steps, null, extension, consequences);
    }

    private PlanCourse approved(LocalDate on) {
        List<PlanStep> waited =
                steps.stream().map(each -> each.told(DueState.AWAITED, on)).toList();
        return new PlanCourse(terms, PlanStatus.APPROVED, round, on, null, draft, waited, null, null, consequences);
    }

    private PlanCourse rejected(@Nullable DueDate resubmitBy, @Nullable LocalDate agreedUntil, LocalDate on) {
        PlanClock again = resubmitBy == null
                ? null
                : PlanClock.started(
                        AwaitedFromParty.SUBMISSION, on, terms.terms().resubmit(), agreedUntil, resubmitBy);
        int next = resubmitBy == null ? round : round + 1;
        return new PlanCourse(terms, PlanStatus.REJECTED, next, on, again, draft, steps, null, null, consequences);
    }

    private PlanCourse extending(@Nullable AskedExtension asked, LocalDate on) {
        return new PlanCourse(terms, status, round, on, clock, draft, steps, question, asked, consequences);
    }

    private PlanCourse extended(@Nullable Integer number, DueDate due, LocalDate on) {
        PlanCourse decided = extending(null, on);
        if (number != null) {
            return decided.step(number, step -> step.isOpen() ? step.extended(due.on(), on) : step);
        }
        return decided.clocked(AwaitedFromParty.SUBMISSION, running -> running.agreed(due, on));
    }

    private PlanCourse over(PlanStatus as, LocalDate on) {
        return new PlanCourse(terms, as, round, on, null, draft, steps, null, null, consequences);
    }

    private PlanCourse invoked(InvokedConsequence consequence) {
        List<InvokedConsequence> all = new ArrayList<>(consequences);
        all.add(consequence);
        return new PlanCourse(
                terms, status, round, consequence.decidedOn(), clock, draft, steps, question, extension, all);
    }

    /** A step that was done needs no extension. */
    private PlanCourse overtaking(int number) {
        boolean overtaken = extension != null && extension.step() != null && extension.step() == number;
        return overtaken ? extending(null, actedOn) : this;
    }

    private PlanCourse step(int number, UnaryOperator<PlanStep> change) {
        List<PlanStep> all = steps.stream()
                .map(each -> each.number() == number ? change.apply(each) : each)
                .toList();
        return new PlanCourse(terms, status, round, actedOn, clock, draft, all, question, extension, consequences);
    }

    private PlanCourse with(PlanClock now) {
        return new PlanCourse(terms, status, round, actedOn, now, draft, steps, question, extension, consequences);
    }
}
