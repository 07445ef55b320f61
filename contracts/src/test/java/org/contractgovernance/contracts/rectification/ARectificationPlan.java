package org.contractgovernance.contracts.rectification;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.contractgovernance.contracts.calendar.CalendarUsed;
import org.contractgovernance.contracts.calendar.Calendars;
import org.contractgovernance.contracts.clock.TimeAllowed;
import org.contractgovernance.contracts.contract.AContract;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.kpi.period.DueDate;
import org.contractgovernance.contracts.person.APerson;
import org.contractgovernance.contracts.rectification.terms.CouncilSilence;
import org.contractgovernance.contracts.rectification.terms.CouncilSilence.SilenceMeans;
import org.contractgovernance.contracts.rectification.terms.PlanConsequence;
import org.contractgovernance.contracts.rectification.terms.PlanRounds;
import org.contractgovernance.contracts.rectification.terms.PlanTerms;
import org.contractgovernance.contracts.rectification.terms.PlanTermsVersion;
import org.contractgovernance.contracts.rectification.terms.TimeByContract;

/**
 * A rectification plan for tests to begin with, RP-1. Its terms are those of a published PFI protocol: a draft within 10 working days,
 * comments in 15 or it counts as approved, a revision in 5, three rounds, then the chief executives. Clauses are made up.
 */
@RecordBuilder.Include({
    PlanTerms.class,
    RectificationPlanCommand.RequireRectificationPlan.class,
    RectificationPlanCommand.SubmitRectificationPlan.class,
    RectificationPlanEvent.RectificationPlanRequired.class,
    RectificationPlanEvent.RectificationPlanSubmitted.class
})
public final class ARectificationPlan {

    public static final String REFERENCE = "RP-1";
    public static final String CLAUSE = "Clause 30.2";
    public static final PlanConsequence STEP_IN = new PlanConsequence("step-in", "Step-in", "Clause 31");
    public static final PlanConsequence ADVISER =
            new PlanConsequence("remedial-adviser", "Remedial adviser", "Clause 30.9");

    private ARectificationPlan() {}

    /** What the contract says. */
    public static PlanTermsBuilder terms() {
        return PlanTermsBuilder.builder()
                .clause("Clause 30.1")
                .submit(workingDays(10))
                .decide(workingDays(15))
                .councilSilent(new CouncilSilence("Clause 30.5", SilenceMeans.DEEMED_APPROVED, null))
                .resubmit(workingDays(5))
                .rounds(new PlanRounds("Clause 30.7", 3, "chief executives"))
                .providerSilent(new TimeByContract("Clause 30.8", 20, TimeAllowed.Unit.WORKING_DAYS))
                .consequences(List.of(STEP_IN, ADVISER));
    }

    /** The same as the first version. */
    public static PlanTermsVersion version(PlanTerms terms) {
        return new PlanTermsVersion(1, LocalDate.of(2015, 10, 1), terms);
    }

    public static TimeByContract workingDays(int amount) {
        return new TimeByContract(CLAUSE, amount, TimeAllowed.Unit.WORKING_DAYS);
    }

    /** A day by the usual calendar. */
    public static DueDate due(String on) {
        return new DueDate(LocalDate.parse(on), used());
    }

    /** The usual calendar. */
    public static CalendarUsed used() {
        return Calendars.NONE.on(LocalDate.of(2016, 1, 1)).used();
    }

    /** It was required on a day, by the usual calendar. */
    public static RectificationPlanRequiredBuilder required(LocalDate on) {
        PlanTerms terms = terms().build();
        return RectificationPlanRequiredBuilder.builder()
                .reference(REFERENCE)
                .title("Plans are late")
                .kpis(List.of("SEN-01"))
                .terms(version(terms))
                .due(PlanClock.due(on, terms.submit(), Calendars.NONE.on(on)));
    }

    /** It was submitted on a day, in time, by the usual calendar, with two steps that are due a month and two months later. */
    public static RectificationPlanSubmittedBuilder submitted(LocalDate on) {
        return RectificationPlanSubmittedBuilder.builder()
                .round(1)
                .whatHappened("Three in ten plans were late")
                .rootCause("Two of five posts were vacant")
                .effect("Pupils waited")
                .steps(steps(on))
                .due(new DueDate(on, used()))
                .decideBy(PlanClock.due(on, terms().build().decide(), Calendars.NONE.on(on)));
    }

    /** A step of the provider's, with an owner, and one of the council's. */
    public static List<SubmittedStep> steps(LocalDate on) {
        return List.of(
                new SubmittedStep("Fill the posts", ContractParty.PROVIDER, APerson.number(2), on.plusMonths(1)),
                new SubmittedStep("Send the lists earlier", ContractParty.COUNCIL, null, on.plusMonths(2)));
    }

    /** Require one. */
    public static RequireRectificationPlanBuilder require() {
        return RequireRectificationPlanBuilder.builder()
                .contract(AContract.REFERENCE)
                .title("Plans are late")
                .reason("Below the minimum in two consecutive months")
                .kpis(Set.of("SEN-01"));
    }

    /** Submit it, in the words of {@link #submitted}. */
    public static SubmitRectificationPlanBuilder submit(LocalDate on) {
        return SubmitRectificationPlanBuilder.builder()
                .contract(AContract.REFERENCE)
                .rectificationPlan(REFERENCE)
                .whatHappened("Three in ten plans were late")
                .rootCause("Two of five posts were vacant")
                .effect("Pupils waited")
                .steps(steps(on));
    }
}
