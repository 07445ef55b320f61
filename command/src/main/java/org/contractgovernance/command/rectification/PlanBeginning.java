package org.contractgovernance.command.rectification;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.contractgovernance.command.entity.CommandContext;
import org.contractgovernance.command.reference.ContractFacts;
import org.contractgovernance.command.reference.ReferenceData;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.issue.IssueRule;
import org.contractgovernance.contracts.kpi.period.DueDate;
import org.contractgovernance.contracts.rectification.PlanClock;
import org.contractgovernance.contracts.rectification.RectificationPlanCommand.RequireRectificationPlan;
import org.contractgovernance.contracts.rectification.RectificationPlanEvent.RectificationPlanRequired;
import org.contractgovernance.contracts.rectification.RectificationPlanRule;
import org.contractgovernance.contracts.rectification.SubmittedStep;
import org.contractgovernance.contracts.rectification.terms.PlanTermsVersion;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.jspecify.annotations.Nullable;

/** What is checked and computed when a plan is required or submitted. */
final class PlanBeginning {

    private PlanBeginning() {}

    /** The requirement, by the contract's terms in force on its day. */
    static RectificationPlanRequired required(
            RequireRectificationPlan command, String reference, CommandContext context, ReferenceData referenceData) {
        ContractFacts contract = referenceData.contract(context.contract());
        LocalDate on = context.effectiveOn();
        PlanTermsVersion terms = PlanTermsVersion.on(on, contract.clauses().planTerms());
        if (terms == null) {
            throw BrokenRule.of(
                    RectificationPlanRule.NO_PLAN_TERMS,
                    contract.clauses().planTerms().isEmpty()
                            ? "the contract says nothing of plans"
                            : "they are in force from "
                                    + contract.clauses().planTerms().getFirst().since());
        }
        Set<String> kpis = command.kpis() == null ? Set.of() : new TreeSet<>(command.kpis());
        for (String each : kpis) {
            if (referenceData.entity(context.contract(), EntityKind.KPI, each).isEmpty()) {
                throw BrokenRule.of(IssueRule.UNKNOWN_KPI, "there is no KPI " + each + " in the contract")
                        .at("/kpis");
            }
        }
        if (command.assessment() != null
                && referenceData
                        .entity(context.contract(), EntityKind.ASSESSMENT, command.assessment(), true)
                        .isEmpty()) {
            throw BrokenRule.of(
                            RectificationPlanRule.UNKNOWN_ASSESSMENT,
                            "there is no assessment of %s in the contract".formatted(command.assessment()))
                    .at("/assessment");
        }
        if (command.issue() != null
                && referenceData
                        .entity(context.contract(), EntityKind.ISSUE, command.issue(), true)
                        .isEmpty()) {
            throw BrokenRule.of(RectificationPlanRule.ISSUE_NOT_SHARED).at("/issue");
        }
        DueDate due = PlanClock.due(
                on, terms.terms().submit(), contract.clauses().calendars().on(on));
        return new RectificationPlanRequired(
                reference,
                command.title(),
                List.copyOf(kpis),
                command.assessment(),
                command.issue(),
                terms,
                agreed(command.dueOn(), due),
                command.dueOn());
    }

    /** The due day that the council gives, or that of the contract. */
    static DueDate agreed(@Nullable LocalDate dueOn, DueDate byContract) {
        if (dueOn == null) {
            return byContract;
        }
        if (dueOn.isBefore(byContract.on())) {
            throw BrokenRule.of(
                            RectificationPlanRule.PLAN_DUE_EARLIER_THAN_AGREED,
                            "by the contract it is due on %s (%s)"
                                    .formatted(
                                            byContract.on(),
                                            byContract.calendar().words()))
                    .at("/dueOn");
        }
        return new DueDate(dueOn, byContract.calendar());
    }

    /** Refuses a plan without steps, a step that is due before the plan was submitted, and an owner whom nobody has entered. */
    static void requireSound(List<SubmittedStep> steps, LocalDate submittedOn, ReferenceData referenceData) {
        if (steps.isEmpty()) {
            throw BrokenRule.of(RectificationPlanRule.PLAN_WITHOUT_STEPS).at("/steps");
        }
        for (int i = 0; i < steps.size(); i++) {
            SubmittedStep each = steps.get(i);
            if (each.dueOn().isBefore(submittedOn)) {
                throw BrokenRule.of(
                                RectificationPlanRule.STEP_DUE_BEFORE_SUBMISSION,
                                "step %d is due on %s, and the plan is submitted on %s"
                                        .formatted(i + 1, each.dueOn(), submittedOn))
                        .at("/steps/%d/dueOn".formatted(i));
            }
            if (each.owner() != null) {
                referenceData.requireKnown(each.owner(), "/steps/%d/owner".formatted(i));
            }
        }
    }
}
