package org.contractgovernance.contracts.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.contractgovernance.contracts.contract.AContract;
import org.contractgovernance.contracts.failure.FailureResponseCommand.RespondToFailure;
import org.contractgovernance.contracts.failure.FailuresToAnswer.AnsweredFailure;
import org.contractgovernance.contracts.failure.policy.FailurePolicy;
import org.contractgovernance.contracts.failure.policy.FailurePolicyVersion;
import org.contractgovernance.contracts.failure.policy.IssueOnFailure;
import org.contractgovernance.contracts.failure.policy.ResponseKind;
import org.contractgovernance.contracts.issue.Priority;
import org.contractgovernance.contracts.issue.Severity;
import org.junit.jupiter.api.Test;

/** What failures are still to set off: each part of the policy switched on and off, once each, and not while something is open. */
class FailuresToAnswerTest {

    private static final FailurePolicy ISSUES = new FailurePolicy(AFailure.RAISES, null, null, null);
    private static final FailedPeriodEntry OCTOBER =
            AFailure.period("2015-10", AFailure.since("2015-11-09", 40, AFailure.of("Serious", 1)));
    private static final FailedPeriodEntry NOVEMBER =
            AFailure.period("2015-11", AFailure.since("2015-12-09", 60, AFailure.of("Serious", 2)));

    private static List<String> setOff(
            FailurePolicy policy, List<FailedPeriodEntry> periods, AnsweredFailure... answered) {
        return FailuresToAnswer.of(
                        AContract.REFERENCE, List.of(AFailure.from("2015-11-01", policy)), periods, List.of(answered))
                .stream()
                .map(RespondToFailure::failureResponse)
                .toList();
    }

    private static AnsweredFailure issue(String assessment, Long endedAt) {
        return new AnsweredFailure(assessment, AFailure.KPI, ResponseKind.ISSUE, endedAt);
    }

    @Test
    void eachPartIsSwitchedOnByItselfAndNothingIsSetOffWithoutOne() {
        List<FailedPeriodEntry> failed = List.of(AFailure.period(
                "2015-10",
                AFailure.since("2015-11-09", 40, AFailure.of("Serious", 2)),
                AFailure.since("2015-11-09", 40, AFailure.ofService(AFailure.KPI)),
                AFailure.since("2015-11-09", 40, AFailure.critical())));

        assertThat(setOff(AFailure.OFF, failed)).isEmpty();
        assertThat(setOff(ISSUES, failed)).containsExactly("2015-10.SL-1.issue");
        assertThat(setOff(new FailurePolicy(null, AFailure.WARNS, null, null), failed))
                .containsExactly("2015-10.SL-1.early-warning", "2015-10.early-warning");
        assertThat(setOff(new FailurePolicy(null, null, AFailure.REQUIRES, null), failed))
                .containsExactly("2015-10.SL-1.rectification-plan");
        assertThat(setOff(new FailurePolicy(null, null, null, AFailure.LADDER), failed))
                .isEmpty();
        assertThat(setOff(AFailure.WHOLE, failed)).hasSize(4);
    }

    @Test
    void anEarlyWarningIsProposedFromSoManyFailuresInARowOn() {
        FailurePolicy warns = new FailurePolicy(null, AFailure.WARNS, null, null);

        assertThat(setOff(warns, List.of(OCTOBER))).isEmpty();
        assertThat(setOff(warns, List.of(OCTOBER, NOVEMBER))).containsExactly("2015-11.SL-1.early-warning");
    }

    @Test
    void aPlanIsRequiredAtTheSeveritiesThatAreNamed() {
        FailurePolicy requires = new FailurePolicy(null, null, AFailure.REQUIRES, null);

        assertThat(setOff(requires, List.of(OCTOBER))).isEmpty();
        assertThat(setOff(
                        requires,
                        List.of(AFailure.period(
                                "2015-10", AFailure.since("2015-11-09", 40, AFailure.of("Severe", 1))))))
                .containsExactly("2015-10.SL-1.rectification-plan");
    }

    @Test
    void anIssueIsRaisedAtTheSeveritiesThatAreNamed() {
        FailurePolicy severe = new FailurePolicy(
                new IssueOnFailure("12", Set.of("Severe"), Severity.SEVERE, Priority.URGENT, null, null),
                null,
                null,
                null);

        assertThat(setOff(severe, List.of(OCTOBER))).isEmpty();
    }

    @Test
    void aFailureOfAPeriodSetsOffOnce() {
        assertThat(setOff(ISSUES, List.of(OCTOBER), issue("2015-10", 50L))).isEmpty();
    }

    /** The issue of October is open when November's failure comes on record; that it is closed later raises none for November. */
    @Test
    void whileItIsOpenAnotherFailureOfTheKpiSetsOffNothing() {
        assertThat(setOff(ISSUES, List.of(OCTOBER, NOVEMBER))).containsExactly("2015-10.SL-1.issue");
        assertThat(setOff(ISSUES, List.of(OCTOBER, NOVEMBER), issue("2015-10", null)))
                .isEmpty();
        assertThat(setOff(ISSUES, List.of(OCTOBER, NOVEMBER), issue("2015-10", 61L)))
                .isEmpty();
    }

    @Test
    void afterItIsClosedTheNextFailureSetsOffAnother() {
        assertThat(setOff(ISSUES, List.of(OCTOBER, NOVEMBER), issue("2015-10", 59L)))
                .containsExactly("2015-11.SL-1.issue");
    }

    @Test
    void whatIsOpenForOneKpiSaysNothingOfAnother() {
        FailedPeriodEntry other =
                AFailure.period("2015-11", AFailure.since("2015-12-09", 60, AFailure.of("SL-2", "Serious", 1)));

        assertThat(setOff(ISSUES, List.of(OCTOBER, other), issue("2015-10", null)))
                .containsExactly("2015-11.SL-2.issue");
    }

    @Test
    void aPolicyActsOnWhatIsOnRecordFromItsFirstDayOnAndNeverBefore() {
        List<FailurePolicyVersion> sinceTheNinth = List.of(AFailure.from("2015-11-09", ISSUES));
        List<FailurePolicyVersion> sinceTheTenth = List.of(AFailure.from("2015-11-10", ISSUES));

        assertThat(FailuresToAnswer.of("c", sinceTheNinth, List.of(OCTOBER), List.of()))
                .hasSize(1);
        assertThat(FailuresToAnswer.of("c", sinceTheTenth, List.of(OCTOBER), List.of()))
                .isEmpty();
    }

    @Test
    void aFailureGoesByThePolicyOfItsFirstDay() {
        List<FailurePolicyVersion> switchedOff = List.of(
                AFailure.from("2015-11-01", ISSUES),
                new FailurePolicyVersion(2, NOVEMBER.failures().getFirst().since(), AFailure.OFF));

        assertThat(FailuresToAnswer.of("c", switchedOff, List.of(OCTOBER, NOVEMBER), List.of()))
                .extracting(RespondToFailure::assessment)
                .containsExactly("2015-10");
    }
}
