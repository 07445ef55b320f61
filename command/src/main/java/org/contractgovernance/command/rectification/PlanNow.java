package org.contractgovernance.command.rectification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.contractgovernance.command.entity.CommandContext;
import org.contractgovernance.command.reference.ReferenceData;
import org.contractgovernance.contracts.calendar.CalendarVersion;
import org.contractgovernance.contracts.calendar.Calendars;
import org.contractgovernance.contracts.kpi.period.DueDate;
import org.contractgovernance.contracts.rectification.AskedExtension;
import org.contractgovernance.contracts.rectification.PlanClock;
import org.contractgovernance.contracts.rectification.PlanCourse;
import org.contractgovernance.contracts.rectification.PlanStatus;
import org.contractgovernance.contracts.rectification.PlanStep;
import org.contractgovernance.contracts.rectification.PlanTime;
import org.contractgovernance.contracts.rectification.RectificationPlanCommand.SubmitRectificationPlan;
import org.contractgovernance.contracts.rectification.RectificationPlanEvent;
import org.contractgovernance.contracts.rectification.RectificationPlanRule;
import org.contractgovernance.contracts.rectification.terms.PlanConsequence;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.jspecify.annotations.Nullable;

/**
 * A plan on the day of an act, and what comes of the act.
 *
 * @param course how far the plan has come by that day
 * @param calendars the contract's working calendars
 * @param context who acts, and on which day
 */
record PlanNow(PlanCourse course, Calendars calendars, CommandContext context) {

    RectificationPlanEvent submitted(SubmitRectificationPlan command, ReferenceData referenceData) {
        live();
        if (course.status() == PlanStatus.ESCALATED) {
            throw BrokenRule.of(
                    RectificationPlanRule.ROUNDS_EXCEEDED,
                    "it has escalated in round %d of %d"
                            .formatted(
                                    course.round(),
                                    course.terms().terms().rounds().most()));
        }
        PlanClock clock = course.clock();
        if (!course.status().isAwaited() || clock == null || clock.due() == null) {
            throw BrokenRule.of(RectificationPlanRule.PLAN_NOT_AWAITED, stands());
        }
        PlanBeginning.requireSound(command.steps(), on(), referenceData);
        return new RectificationPlanEvent.RectificationPlanSubmitted(
                course.round(),
                command.whatHappened(),
                command.rootCause(),
                command.effect(),
                command.steps(),
                clock.due(),
                late(clock.due().on()),
                PlanClock.due(on(), course.terms().terms().decide(), calendar()));
    }

    RectificationPlanEvent commented(String comment) {
        live();
        return new RectificationPlanEvent.RectificationPlanCommented(course.round(), comment);
    }

    RectificationPlanEvent asked(String question) {
        // a clock that stands still refuses to be stopped again
        waitingForTheCouncil().stopped(on());
        return new RectificationPlanEvent.RectificationQuestionAsked(course.round(), question);
    }

    RectificationPlanEvent answered(String answer) {
        live();
        PlanClock clock = course.clock();
        if (clock == null || !clock.isStopped()) {
            throw BrokenRule.of(RectificationPlanRule.NO_QUESTION_OPEN, stands());
        }
        return new RectificationPlanEvent.RectificationQuestionAnswered(
                course.round(), answer, clock.resumed(on()).dueOnceRunning(calendar()));
    }

    RectificationPlanEvent approved(@Nullable String note) {
        live();
        if (course.question() != null) {
            throw BrokenRule.of(RectificationPlanRule.QUESTION_OPEN);
        }
        if (course.status() != PlanStatus.SUBMITTED && course.status() != PlanStatus.ESCALATED) {
            throw BrokenRule.of(RectificationPlanRule.PLAN_NOT_SUBMITTED, stands());
        }
        if (course.draft() != null && course.draft().submittedBy().equals(context.actor())) {
            throw BrokenRule.of(RectificationPlanRule.OWN_PLAN);
        }
        return new RectificationPlanEvent.RectificationPlanApproved(course.round(), course.status(), note);
    }

    RectificationPlanEvent rejected(@Nullable LocalDate dueOn) {
        waitingForTheCouncil();
        DueDate byContract = new PlanTime(course, calendars).resubmitBy(on(), calendar());
        if (byContract == null && dueOn != null) {
            throw BrokenRule.of(RectificationPlanRule.ROUNDS_EXCEEDED, "this was the last round")
                    .at("/dueOn");
        }
        return new RectificationPlanEvent.RectificationPlanRejected(
                course.round(), byContract == null ? null : PlanBeginning.agreed(dueOn, byContract), dueOn);
    }

    RectificationPlanEvent extensionAsked(@Nullable Integer step, LocalDate until) {
        live();
        LocalDate before = PlanSteps.extendable(course, step);
        AskedExtension asked = course.extension();
        if (asked != null) {
            throw BrokenRule.of(
                    RectificationPlanRule.EXTENSION_ASKED_ALREADY,
                    "one until %s is undecided".formatted(asked.until()));
        }
        PlanSteps.requireLater(until, before);
        return new RectificationPlanEvent.RectificationExtensionRequested(step, before, until);
    }

    RectificationPlanEvent extended(@Nullable LocalDate other) {
        AskedExtension asked = askedExtension();
        LocalDate until = other == null ? asked.until() : other;
        LocalDate before = PlanSteps.extendable(course, asked.step());
        PlanSteps.requireLater(until, before);
        return new RectificationPlanEvent.RectificationExtensionGranted(
                asked.step(), before, new DueDate(until, calendar().used()));
    }

    RectificationPlanEvent notExtended() {
        AskedExtension asked = askedExtension();
        return new RectificationPlanEvent.RectificationExtensionRefused(asked.step(), asked.until());
    }

    RectificationPlanEvent done(int number, String evidence) {
        requireApproved();
        PlanStep step = PlanSteps.toDo(course, number, context.byProvider());
        return new RectificationPlanEvent.RectificationStepDone(number, evidence, step.dueOn(), late(step.dueOn()));
    }

    RectificationPlanEvent verified(int number, @Nullable String note) {
        requireApproved();
        PlanSteps.done(course, number, context);
        return new RectificationPlanEvent.RectificationStepVerified(number, note);
    }

    RectificationPlanEvent sentBack(int number) {
        requireApproved();
        PlanSteps.done(course, number, context);
        return new RectificationPlanEvent.RectificationStepSentBack(number);
    }

    RectificationPlanEvent completed(String outcome) {
        requireApproved();
        PlanSteps.requireAllVerified(course);
        return new RectificationPlanEvent.RectificationPlanCompleted(outcome);
    }

    List<RectificationPlanEvent> failed(Set<String> consequences) {
        live();
        List<RectificationPlanEvent> found = new ArrayList<>();
        found.add(new RectificationPlanEvent.RectificationPlanFailed(course.status()));
        for (String each : new TreeSet<>(consequences)) {
            found.add(new RectificationPlanEvent.FailureConsequenceInvoked(named(each, "/consequences")));
        }
        return found;
    }

    RectificationPlanEvent invoked(String code) {
        if (course.status() != PlanStatus.FAILED) {
            throw BrokenRule.of(RectificationPlanRule.PLAN_NOT_FAILED, stands());
        }
        PlanConsequence consequence = named(code, "/consequence");
        if (course.consequences().stream()
                .anyMatch(each -> each.consequence().code().equals(code))) {
            throw BrokenRule.of(RectificationPlanRule.CONSEQUENCE_INVOKED_ALREADY)
                    .at("/consequence");
        }
        return new RectificationPlanEvent.FailureConsequenceInvoked(consequence);
    }

    RectificationPlanEvent withdrawn() {
        live();
        return new RectificationPlanEvent.RectificationPlanWithdrawn(course.status());
    }

    private void live() {
        if (!course.status().isLive()) {
            throw BrokenRule.of(RectificationPlanRule.PLAN_OVER, stands());
        }
    }

    /** The council's clock, which runs or stands still. */
    private PlanClock waitingForTheCouncil() {
        live();
        PlanClock clock = course.clock();
        if (course.status() != PlanStatus.SUBMITTED || clock == null) {
            throw BrokenRule.of(RectificationPlanRule.PLAN_NOT_SUBMITTED, stands());
        }
        return clock;
    }

    private void requireApproved() {
        live();
        if (course.status() != PlanStatus.APPROVED) {
            throw BrokenRule.of(RectificationPlanRule.PLAN_NOT_APPROVED, stands());
        }
    }

    private AskedExtension askedExtension() {
        live();
        AskedExtension asked = course.extension();
        if (asked == null) {
            throw BrokenRule.of(RectificationPlanRule.NO_EXTENSION_ASKED);
        }
        return asked;
    }

    private PlanConsequence named(String code, String pointer) {
        return course.terms()
                .terms()
                .consequence(code)
                .orElseThrow(() -> BrokenRule.of(
                                RectificationPlanRule.UNNAMED_CONSEQUENCE, "the contract does not name " + code)
                        .at(pointer));
    }

    private String stands() {
        return "since %s it is %s, in round %d"
                .formatted(course.actedOn(), course.status().words(), course.round());
    }

    private LocalDate on() {
        return context.effectiveOn();
    }

    private CalendarVersion calendar() {
        return calendars.on(on());
    }

    private int late(LocalDate dueOn) {
        return on().isAfter(dueOn) ? calendar().calendar().workingDays(dueOn, on()) : 0;
    }
}
