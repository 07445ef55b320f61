package org.contractgovernance.command.duty;

import static org.contractgovernance.command.entity.Acts.CONTRACT;
import static org.contractgovernance.command.entity.Acts.commissioner;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.messaging.Message;
import org.contractgovernance.command.contract.Signed;
import org.contractgovernance.command.entity.Acts;
import org.contractgovernance.command.entity.Situation;
import org.contractgovernance.command.reference.ReferenceDataInMemory;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.assessmentnotice.AnAssessmentNotice;
import org.contractgovernance.contracts.assessmentnotice.AssessmentNoticeEvent.RatingsReleased;
import org.contractgovernance.contracts.contract.ContractEvent.ContractRegistered;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.duty.ADuty;
import org.contractgovernance.contracts.duty.DutyCommand;
import org.contractgovernance.contracts.duty.DutyCommand.CorrectOccasion;
import org.contractgovernance.contracts.duty.DutyCommand.FindDuty;
import org.contractgovernance.contracts.duty.DutyCommand.MarkDutyDone;
import org.contractgovernance.contracts.duty.DutyCommand.RecomputeDuty;
import org.contractgovernance.contracts.duty.DutyCommand.ReopenDuty;
import org.contractgovernance.contracts.duty.DutyCommand.ReportOccasion;
import org.contractgovernance.contracts.duty.DutyCommand.TellDuty;
import org.contractgovernance.contracts.duty.DutyEvent;
import org.contractgovernance.contracts.duty.DutyEvent.DutyDone;
import org.contractgovernance.contracts.duty.DutyEvent.DutyDueSoon;
import org.contractgovernance.contracts.duty.DutyEvent.DutyFound;
import org.contractgovernance.contracts.duty.DutyEvent.DutyOverdue;
import org.contractgovernance.contracts.duty.DutyEvent.DutyReopened;
import org.contractgovernance.contracts.duty.DutyEvent.OccasionCorrected;
import org.contractgovernance.contracts.duty.DutyEvent.OccasionReported;
import org.contractgovernance.contracts.duty.DutyRule;
import org.contractgovernance.contracts.duty.law.ContractModification;
import org.contractgovernance.contracts.duty.law.DutyAnswer;
import org.contractgovernance.contracts.duty.law.DutyArising;
import org.contractgovernance.contracts.duty.law.DutyFinding;
import org.contractgovernance.contracts.duty.law.DutyOccasion;
import org.contractgovernance.contracts.duty.law.DutyProvision;
import org.contractgovernance.contracts.duty.law.EndingKind;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.term.Visibility;
import org.junit.jupiter.api.Test;

/** Today is 11 May 2016: the days of the Act are to come, so that only the order of acts is tested here. */
class DutyTest {

    private static final LocalDate TODAY = LocalDate.of(2016, 5, 11);

    private final ReferenceDataInMemory referenceData =
            new ReferenceDataInMemory().contract(CONTRACT, new ContractRegistered(CONTRACT, Signed.DETAILS));

    private static Message<?> did(DutyEvent event) {
        return commissioner().on("2016-05-02").did(event, Visibility.COUNCIL_ONLY);
    }

    private Situation given(String reference, Message<?>... events) {
        return Situation.of(Duty.class, DutyCommand.dutyOf(CONTRACT, reference).toString(), referenceData)
                .knownAs(reference)
                .given(events);
    }

    private Situation payments(DutyEvent... more) {
        Message<?>[] all = new Message<?>[more.length + 1];
        all[0] = did(ADuty.payments());
        for (int i = 0; i < more.length; i++) {
            all[i + 1] = did(more[i]);
        }
        return given(ADuty.REFERENCE, all);
    }

    private static Acts application() {
        return Acts.as(Role.ADMINISTRATOR, Acts.person(9));
    }

    private static MarkDutyDone done(String duty, String notice, String assessment) {
        return new MarkDutyDone(CONTRACT, duty, notice, TODAY, assessment, null, null);
    }

    @Test
    void aDutyIsFoundWithWhatFollows() {
        DutyFound found = ADuty.payments();

        given(ADuty.REFERENCE)
                .when(
                        application(),
                        new FindDuty(CONTRACT, new DutyArising(found.provision(), found.occasion()), found.facts()))
                .then(found);
    }

    @Test
    void aDutyIsFoundOnce() {
        referenceData.entity(
                CONTRACT,
                EntityKind.DUTY,
                ADuty.REFERENCE,
                DutyCommand.dutyOf(CONTRACT, ADuty.REFERENCE).toString());
        DutyFound found = ADuty.payments();

        given(ADuty.REFERENCE)
                .when(
                        application(),
                        new FindDuty(CONTRACT, new DutyArising(found.provision(), found.occasion()), found.facts()))
                .isRefused(DutyRule.DUTY_FOUND_ALREADY);
    }

    @Test
    void aBreachIsReportedAndASecondKindRefused() {
        DutyOccasion breach = DutyOccasion.breached(TODAY, ADuty.BREACH);

        given("s71-5." + TODAY)
                .when(commissioner(), new ReportOccasion(CONTRACT, breach, null, null))
                .then(new OccasionReported(DutyProvision.BREACH, breach));
        given("s71-5." + TODAY)
                .when(
                        commissioner(),
                        new ReportOccasion(
                                CONTRACT,
                                new DutyOccasion(TODAY, null, null, EndingKind.TERMINATION, ADuty.BREACH, null),
                                null,
                                null))
                .isRefused(DutyRule.OCCASION_OF_ONE_KIND, "/occasion");
        given("s80." + TODAY.plusDays(1))
                .when(
                        commissioner(),
                        new ReportOccasion(
                                CONTRACT, DutyOccasion.ended(TODAY.plusDays(1), EndingKind.TERMINATION), null, null))
                .isRefused(DutyRule.OCCASION_HAS_NOT_COME, "/occasion/on");
    }

    @Test
    void whatAVariationModifiesFollowsFromTheVariation() {
        DutyOccasion varied = DutyOccasion.modified(LocalDate.of(2026, 6, 1), ADuty.VARIED);
        DutyFound found = ADuty.found(DutyProvision.CHANGE, ADuty.FACTS, varied);
        DutyOccasion grounded = DutyOccasion.modified(
                LocalDate.of(2026, 6, 1), stated(ADuty.VARIED.valueAfter(), "Schedule 8, paragraph 2: known risks"));
        DutyOccasion another = DutyOccasion.modified(
                LocalDate.of(2026, 6, 1), stated(ADuty.VARIED.valueBefore(), ADuty.VARIED.ground()));

        given("s75.VA-2")
                .when(application(), new FindDuty(CONTRACT, new DutyArising(DutyProvision.CHANGE, varied), ADuty.FACTS))
                .then(found);
        given("s75.2026-06-01")
                .when(commissioner(), new ReportOccasion(CONTRACT, varied, null, null))
                .isRefused(DutyRule.MODIFIED_BY_VARIATION, "/occasion/modification/variation");
        given("s75.VA-2", did(found))
                .when(commissioner(), new CorrectOccasion(CONTRACT, "s75.VA-2", grounded, "Grounds", null, null))
                .then(new OccasionCorrected(varied, grounded));
        given("s75.VA-2", did(found))
                .when(commissioner(), new CorrectOccasion(CONTRACT, "s75.VA-2", another, "No value", null, null))
                .isRefused(DutyRule.MODIFIED_BY_VARIATION, "/occasion/modification");
    }

    private static ContractModification stated(Money valueAfter, String ground) {
        ContractModification varied = ADuty.VARIED;
        return new ContractModification(
                ground,
                varied.valueBefore(),
                valueAfter,
                varied.endBefore(),
                varied.endAfter(),
                false,
                varied.judgedTogether(),
                null,
                varied.variation());
    }

    @Test
    void whatWasPaidIsSaidAndComputed() {
        DutyFound found = ADuty.payments();
        DutyOccasion paid = ADuty.paid(true);

        payments()
                .when(
                        commissioner(),
                        new CorrectOccasion(CONTRACT, ADuty.REFERENCE, paid, "The ledger says so", null, null))
                .then(new OccasionCorrected(found.occasion(), paid));
        payments(new OccasionCorrected(found.occasion(), paid))
                .when(application(), new RecomputeDuty(CONTRACT, ADuty.REFERENCE, paid, ADuty.FACTS))
                .then(ADuty.recomputed(found, paid, ADuty.FACTS));
        payments()
                .when(application(), new RecomputeDuty(CONTRACT, ADuty.REFERENCE, found.occasion(), ADuty.FACTS))
                .isRefused(DutyRule.DUTY_UNCHANGED);
        payments()
                .when(
                        commissioner(),
                        new CorrectOccasion(
                                CONTRACT,
                                ADuty.REFERENCE,
                                DutyOccasion.periodTo(TODAY).saying(true, null),
                                "Another day",
                                null,
                                null))
                .isRefused(DutyRule.OCCASION_KEEPS_ITS_DAY, "/occasion");
        payments()
                .when(
                        commissioner(),
                        new CorrectOccasion(CONTRACT, ADuty.REFERENCE, found.occasion(), "The same", null, null))
                .isRefused(DutyRule.OCCASION_UNCHANGED, "/occasion");
    }

    @Test
    void aDutyIsNotDoneWithoutANoticesIdentifier() {
        payments()
                .when(commissioner(), done(ADuty.REFERENCE, null, null))
                .isRefused(DutyRule.DUTY_NEEDS_NOTICE, "/notice");
        payments()
                .when(commissioner(), done(ADuty.REFERENCE, "12345-2026", null))
                .isRefused(DutyRule.DUTY_NEEDS_NOTICE, "/notice");
        payments()
                .when(
                        commissioner(),
                        new MarkDutyDone(CONTRACT, ADuty.REFERENCE, ADuty.NOTICE, TODAY.plusDays(1), null, null, null))
                .isRefused(DutyRule.NOTICE_NOT_PUBLISHED_YET, "/publishedOn");
        payments()
                .when(commissioner(), done(ADuty.REFERENCE, ADuty.NOTICE, null))
                .then(new DutyDone(ADuty.NOTICE, TODAY, LocalDate.of(2026, 7, 29), null));
    }

    @Test
    void aDutyIsDoneOnceAndTakenBack() {
        DutyDone done = new DutyDone(ADuty.NOTICE, TODAY, LocalDate.of(2026, 7, 29), null);

        payments(done)
                .when(commissioner(), done(ADuty.REFERENCE, ADuty.NOTICE, null))
                .isRefused(DutyRule.DUTY_NOT_OPEN);
        payments(done)
                .when(commissioner(), new ReopenDuty(CONTRACT, ADuty.REFERENCE, "Another contract's", null, null))
                .then(new DutyReopened(ADuty.NOTICE));
        payments()
                .when(commissioner(), new ReopenDuty(CONTRACT, ADuty.REFERENCE, "Another contract's", null, null))
                .isRefused(DutyRule.DUTY_NOT_DONE);
    }

    @Test
    void anAssessmentIsDoneWithReleasedRatings() {
        DutyFound found =
                ADuty.found(DutyProvision.ASSESSMENT, ADuty.FACTS, DutyOccasion.periodTo(LocalDate.of(2026, 8, 31)));
        String reference = "s71-2.2026-08-31";

        given(reference, did(found))
                .when(commissioner(), done(reference, ADuty.NOTICE, null))
                .isRefused(DutyRule.ASSESSMENT_NOT_RELEASED, "/assessmentNotice");
        referenceData.happened(
                CONTRACT,
                EntityKind.ASSESSMENT_NOTICE,
                AnAssessmentNotice.REFERENCE,
                "assessment-notice:1",
                AnAssessmentNotice.prepared(AnAssessmentNotice.REFERENCE, AnAssessmentNotice.UNTIL));
        given(reference, did(found))
                .when(commissioner(), done(reference, ADuty.NOTICE, AnAssessmentNotice.REFERENCE))
                .isRefused(DutyRule.ASSESSMENT_NOT_RELEASED, "/assessmentNotice");
        referenceData.happened(
                CONTRACT,
                EntityKind.ASSESSMENT_NOTICE,
                AnAssessmentNotice.REFERENCE,
                "assessment-notice:1",
                AnAssessmentNotice.prepared(AnAssessmentNotice.REFERENCE, AnAssessmentNotice.UNTIL),
                new RatingsReleased(false, AnAssessmentNotice.UNTIL));
        given(reference, did(found))
                .when(commissioner(), done(reference, ADuty.NOTICE, AnAssessmentNotice.REFERENCE))
                .then(new DutyDone(ADuty.NOTICE, TODAY, LocalDate.of(2026, 8, 31), AnAssessmentNotice.REFERENCE));
    }

    @Test
    void theLastAssessmentComesBeforeTheTerminationNotice() {
        DutyOccasion ended = DutyOccasion.ended(LocalDate.of(2026, 3, 1), EndingKind.TERMINATION);
        String last = DutyProvision.FINAL_ASSESSMENT.reference(ended.on());
        String reference = DutyProvision.TERMINATION.reference(ended.on());
        referenceData.happened(
                CONTRACT,
                EntityKind.DUTY,
                last,
                DutyCommand.dutyOf(CONTRACT, last).toString(),
                ADuty.found(DutyProvision.FINAL_ASSESSMENT, ADuty.FACTS, ended));

        given(reference, did(ADuty.found(DutyProvision.TERMINATION, ADuty.FACTS, ended)))
                .when(commissioner(), done(reference, ADuty.NOTICE, null))
                .isRefused(DutyRule.LAST_ASSESSMENT_FIRST);
    }

    @Test
    void timeIsToldOnceAndInOrder() {
        DutyOccasion ended = DutyOccasion.ended(LocalDate.of(2016, 4, 1), EndingKind.TERMINATION);
        DutyFound none = ADuty.found(DutyProvision.TERMINATION, ADuty.FACTS, ended);

        given("s80.2016-04-01", did(none))
                .when(application(), new TellDuty(CONTRACT, "s80.2016-04-01"))
                .isRefused(DutyRule.NOTHING_TO_TELL_OF_DUTY);
        DutyFound due = new DutyFound(
                DutyProvision.PAYMENTS,
                ADuty.payments().occasion(),
                ADuty.FACTS,
                new DutyFinding(DutyAnswer.DUE, LocalDate.of(2016, 5, 6), "made up", List.of(), List.of(), "made up"));
        given(ADuty.REFERENCE, did(due))
                .when(application(), new TellDuty(CONTRACT, ADuty.REFERENCE))
                .then(new DutyDueSoon(LocalDate.of(2016, 5, 6)), new DutyOverdue(LocalDate.of(2016, 5, 6)));
    }
}
