package org.contractgovernance.command.rectification;

import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.command.entity.CommandContext;
import org.contractgovernance.contracts.clock.ClockRule;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.kpi.period.DueDate;
import org.contractgovernance.contracts.rectification.PlanCourse;
import org.contractgovernance.contracts.rectification.PlanStatus;
import org.contractgovernance.contracts.rectification.PlanStep;
import org.contractgovernance.contracts.rectification.PlanStep.StepStatus;
import org.contractgovernance.contracts.rectification.RectificationPlanRule;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.jspecify.annotations.Nullable;

/** The rules of a plan's steps, and of more time for a step or for the plan. */
final class PlanSteps {

    private PlanSteps() {}

    /** The step that a party is to do. */
    static PlanStep toDo(PlanCourse course, int number, boolean byProvider) {
        PlanStep step = step(course, number);
        if ((step.party() == ContractParty.PROVIDER) != byProvider) {
            throw BrokenRule.of(
                    RectificationPlanRule.STEP_OF_OTHER_PARTY,
                    "step %d is the %s's".formatted(number, step.party().words()));
        }
        if (!step.isOpen()) {
            throw BrokenRule.of(RectificationPlanRule.STEP_DONE_ALREADY, "it was done on " + step.doneOn());
        }
        return step;
    }

    /** The step that was done and is to be looked at. */
    static PlanStep done(PlanCourse course, int number, CommandContext context) {
        PlanStep step = step(course, number);
        LocalDate doneOn = step.doneOn();
        if (step.status() != StepStatus.DONE || doneOn == null) {
            throw BrokenRule.of(
                    RectificationPlanRule.STEP_NOT_DONE,
                    "it is " + step.status().words());
        }
        if (context.actor().equals(step.doneBy())) {
            throw BrokenRule.of(RectificationPlanRule.OWN_STEP);
        }
        context.requireNotBefore(doneOn, "it was done");
        return step;
    }

    /** The due day that can be moved by an extension: of a step, or of the plan where the provider is to submit it. */
    static LocalDate extendable(PlanCourse course, @Nullable Integer number) {
        if (number == null) {
            DueDate due = course.clock() == null ? null : course.clock().due();
            if (!course.status().isAwaited() || due == null) {
                throw BrokenRule.of(ClockRule.CLOCK_ENDED, "the plan is not waited for since " + course.actedOn());
            }
            return due.on();
        }
        PlanStep step = step(course, number);
        if (course.status() != PlanStatus.APPROVED || !step.isOpen()) {
            throw BrokenRule.of(ClockRule.CLOCK_ENDED, "the step is not waited for")
                    .at("/step");
        }
        return step.dueOn();
    }

    /** Refuses a new due day that gives no more time. */
    static void requireLater(LocalDate until, LocalDate before) {
        if (!until.isAfter(before)) {
            throw BrokenRule.of(RectificationPlanRule.EXTENSION_NO_LONGER, "it is due on " + before)
                    .at("/until");
        }
    }

    /** Refuses to complete a plan of which a step is not verified. */
    static void requireAllVerified(PlanCourse course) {
        List<String> open = course.steps().stream()
                .filter(each -> each.status() != StepStatus.VERIFIED)
                .map(each ->
                        "step %d is %s".formatted(each.number(), each.status().words()))
                .toList();
        if (!open.isEmpty()) {
            throw BrokenRule.of(RectificationPlanRule.PLAN_HAS_OPEN_STEPS, String.join(", ", open));
        }
    }

    private static PlanStep step(PlanCourse course, int number) {
        return course.steps().stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(() -> BrokenRule.of(
                        RectificationPlanRule.UNKNOWN_STEP,
                        "the plan has %d steps".formatted(course.steps().size())));
    }
}
