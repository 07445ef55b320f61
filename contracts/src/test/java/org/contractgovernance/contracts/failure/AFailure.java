package org.contractgovernance.contracts.failure;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.contractgovernance.contracts.assessment.AnAssessment;
import org.contractgovernance.contracts.calendar.CalendarUsed;
import org.contractgovernance.contracts.calendar.Nation;
import org.contractgovernance.contracts.contract.AContract;
import org.contractgovernance.contracts.earlywarning.RiskKind;
import org.contractgovernance.contracts.failure.FailureResponseEvent.FailureEscalated;
import org.contractgovernance.contracts.failure.FailureResponseEvent.FailureSetOff;
import org.contractgovernance.contracts.failure.FailureResponseEvent.FailureTakenUp;
import org.contractgovernance.contracts.failure.policy.EscalationLadder;
import org.contractgovernance.contracts.failure.policy.EscalationLevel;
import org.contractgovernance.contracts.failure.policy.EscalationStep;
import org.contractgovernance.contracts.failure.policy.FailureFound;
import org.contractgovernance.contracts.failure.policy.FailurePolicy;
import org.contractgovernance.contracts.failure.policy.FailurePolicyVersion;
import org.contractgovernance.contracts.failure.policy.IssueOnFailure;
import org.contractgovernance.contracts.failure.policy.PlanOnFailure;
import org.contractgovernance.contracts.failure.policy.RegimeFailure;
import org.contractgovernance.contracts.failure.policy.ResponseKind;
import org.contractgovernance.contracts.failure.policy.WarningOnFailure;
import org.contractgovernance.contracts.issue.Priority;
import org.contractgovernance.contracts.issue.Severity;
import org.contractgovernance.contracts.kpi.period.DueDate;
import org.jspecify.annotations.Nullable;

/** Failures and policies for tests to begin with. Clauses, posts and days are made up. */
public final class AFailure {

    public static final String KPI = "SL-1";
    public static final String REFERENCE = AnAssessment.PERIOD + "." + KPI + ".issue";

    /** The assessment's event that a response follows from. */
    public static final String EVENT = "01540000-0000-7000-8000-000000000021";

    /** The event by which a person acts. */
    public static final String ACT = "01540000-0000-7000-8000-000000000022";

    public static final String ISSUE = "issue:01540000-0000-7000-8000-000000000014";

    public static final IssueOnFailure RAISES =
            new IssueOnFailure("Schedule 7, paragraph 12", null, Severity.MODERATE, Priority.HIGH, 10, null);
    public static final WarningOnFailure WARNS = new WarningOnFailure(
            "Schedule 7, paragraph 13",
            2,
            Set.of(RegimeFailure.CRITICAL_FAILURE),
            Set.of(RiskKind.DELIVERY),
            4,
            3,
            null);
    public static final PlanOnFailure REQUIRES =
            new PlanOnFailure("Schedule 7, paragraph 14", Set.of(RegimeFailure.SERVICE_FAILURE), Set.of("Severe"));
    public static final EscalationLadder LADDER = new EscalationLadder(
            "The council's own rule",
            List.of(
                    new EscalationStep(EscalationLevel.CONTRACT_MANAGER, 5, "Lead Commissioner"),
                    new EscalationStep(EscalationLevel.HEAD_OF_SERVICE, 5, "Head of Commissioning"),
                    new EscalationStep(EscalationLevel.DIRECTOR, 10, "Director of Children's Services")));

    /** A policy with every part. */
    public static final FailurePolicy WHOLE = new FailurePolicy(RAISES, WARNS, REQUIRES, LADDER);

    /** A policy that raises an issue for the worst failures alone. */
    public static final FailurePolicy SEVERE_ALONE = new FailurePolicy(
            new IssueOnFailure(
                    "Schedule 7, paragraph 12", Set.of("Severe"), Severity.SEVERE, Priority.URGENT, null, null),
            null,
            null,
            null);

    /** A policy that sets off nothing. */
    public static final FailurePolicy OFF = new FailurePolicy(null, null, null, null);

    private AFailure() {}

    /** The first version of a policy, from a day on. */
    public static FailurePolicyVersion from(String day, FailurePolicy policy) {
        return new FailurePolicyVersion(1, LocalDate.parse(day), policy);
    }

    /** The KPI missed its level in October for the so-manieth time in a row. */
    public static FailureFound of(String severity, int inARow) {
        return of(KPI, severity, inARow);
    }

    /** A KPI missed its level in October for the so-manieth time in a row. */
    public static FailureFound of(String kpi, String severity, int inARow) {
        return new FailureFound(kpi, AnAssessment.PERIOD, severity, inARow, null, null, null);
    }

    /** A failure of the service. */
    public static FailureFound ofService(String kpi) {
        return new FailureFound(
                kpi, null, null, 0, RegimeFailure.SERVICE_FAILURE, "Schedule 7, paragraph 5", "3 in a row");
    }

    /** A critical failure. */
    public static FailureFound critical() {
        return new FailureFound(
                null, null, null, 0, RegimeFailure.CRITICAL_FAILURE, "Schedule 7, paragraph 6", "52 points");
    }

    /** A failure, on record since a day and a position. */
    public static FailureOnRecord since(String day, long position, FailureFound failure) {
        return new FailureOnRecord(failure, LocalDate.parse(day), EVENT, position);
    }

    /** A month with its failures. */
    public static FailedPeriodEntry period(String month, FailureOnRecord... failures) {
        LocalDate from = LocalDate.parse(month + "-01");
        return new FailedPeriodEntry(
                AContract.REFERENCE, month, from, from.plusMonths(1).minusDays(1), List.of(failures));
    }

    /** An issue was set off, with or without somebody who hears of it when nobody acts. */
    public static FailureSetOff setOff(@Nullable EscalationLadder ladder) {
        return new FailureSetOff(
                AnAssessment.PERIOD, ResponseKind.ISSUE, of("Serious", 2), ISSUE, "I-14", 1, RAISES.clause(), ladder);
    }

    /** The lowest level heard of it after the last day of its time. */
    public static FailureEscalated escalated(int level, String due) {
        return new FailureEscalated(
                "I-14",
                LADDER.steps().get(level),
                LADDER.clause(),
                new DueDate(LocalDate.parse(due), new CalendarUsed(Nation.SCOTLAND, 1, "Jollyday 1.5.1")));
    }

    /** A person acted on it. */
    public static FailureTakenUp takenUp() {
        return new FailureTakenUp("I-14", ACT);
    }
}
