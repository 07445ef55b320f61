package org.contractgovernance.command.assessmentnotice;

import static org.contractgovernance.command.entity.Acts.CONTRACT;
import static org.contractgovernance.command.entity.Acts.commissioner;
import static org.contractgovernance.command.entity.Acts.provider;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.messaging.Message;
import org.contractgovernance.command.contract.Signed;
import org.contractgovernance.command.entity.Situation;
import org.contractgovernance.command.reference.ReferenceDataInMemory;
import org.contractgovernance.contracts.assessmentnotice.AnAssessmentNotice;
import org.contractgovernance.contracts.assessmentnotice.AssessmentNoticeCommand.CommentOnRatings;
import org.contractgovernance.contracts.assessmentnotice.AssessmentNoticeCommand.PrepareAssessmentNotice;
import org.contractgovernance.contracts.assessmentnotice.AssessmentNoticeCommand.ReleaseRatings;
import org.contractgovernance.contracts.assessmentnotice.AssessmentNoticeCommand.WithdrawAssessmentNotice;
import org.contractgovernance.contracts.assessmentnotice.AssessmentNoticeEvent;
import org.contractgovernance.contracts.assessmentnotice.AssessmentNoticeEvent.AssessmentNoticeWithdrawn;
import org.contractgovernance.contracts.assessmentnotice.AssessmentNoticeEvent.RatingsCommented;
import org.contractgovernance.contracts.assessmentnotice.AssessmentNoticeEvent.RatingsReleased;
import org.contractgovernance.contracts.assessmentnotice.AssessmentNoticeRule;
import org.contractgovernance.contracts.assessmentnotice.AssessmentNoticeStatus;
import org.contractgovernance.contracts.assessmentnotice.MaterialKpi;
import org.contractgovernance.contracts.contract.ContractEvent.ContractRegistered;
import org.contractgovernance.contracts.contract.ContractEvent.ContractStarted;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.kpi.rating.Rating;
import org.junit.jupiter.api.Test;

/** Today is 11 May 2016. */
class AssessmentNoticeTest {

    private static final LocalDate LATER = LocalDate.of(2016, 5, 11);
    private static final LocalDate OVER = LocalDate.of(2016, 5, 10);

    private final ReferenceDataInMemory referenceData = new ReferenceDataInMemory()
            .contract(
                    CONTRACT,
                    new ContractRegistered(CONTRACT, Signed.DETAILS),
                    new ContractStarted(LocalDate.of(2015, 10, 1)));

    private Situation given(Message<?>... events) {
        return Situation.of(
                        AssessmentNotice.class, "assessment-notice:01540000-0000-7000-8000-000000000001", referenceData)
                .knownAs(AnAssessmentNotice.REFERENCE)
                .given(events);
    }

    private static Message<?> prepared(LocalDate until) {
        return commissioner().on("2016-05-03").did(AnAssessmentNotice.prepared(AnAssessmentNotice.REFERENCE, until));
    }

    private static Message<?> did(AssessmentNoticeEvent event) {
        return commissioner().on("2016-05-04").did(event);
    }

    private static PrepareAssessmentNotice prepare(List<MaterialKpi> kpis) {
        return new PrepareAssessmentNotice(
                CONTRACT,
                LocalDate.of(2015, 5, 1),
                LocalDate.of(2016, 4, 30),
                kpis,
                AnAssessmentNotice.TIME,
                LocalDate.of(2016, 5, 3),
                null);
    }

    private void kpis(int count) {
        for (int i = 1; i <= count; i++) {
            referenceData.entity(CONTRACT, EntityKind.KPI, "KPI-0" + i, "kpi:" + i);
        }
    }

    @Test
    void threeKpisAreSelectedOfMore() {
        kpis(4);

        given().when(commissioner(), prepare(AnAssessmentNotice.KPIS.subList(0, 2)))
                .isRefused(AssessmentNoticeRule.THREE_MOST_MATERIAL_KPIS, "/kpis");
    }

    @Test
    void allAreSelectedOfFewer() {
        kpis(2);

        given().when(commissioner(), prepare(AnAssessmentNotice.KPIS))
                .isRefused(AssessmentNoticeRule.THREE_MOST_MATERIAL_KPIS, "/kpis");
    }

    @Test
    void eachIsAnotherKpiOfTheContract() {
        kpis(3);
        MaterialKpi one = AnAssessmentNotice.KPIS.getFirst();

        given().when(commissioner(), prepare(List.of(one, one, AnAssessmentNotice.KPIS.getLast())))
                .isRefused(AssessmentNoticeRule.MATERIAL_KPI_ONCE, "/kpis/1/kpi");
        given().when(commissioner(), prepare(List.of(one, AnAssessmentNotice.kpi("NONE", Rating.GOOD), one)))
                .isRefused(AssessmentNoticeRule.MATERIAL_KPI_ONCE, "/kpis/1/kpi");
    }

    @Test
    void aRatingIsNotReleasedBeforeTheSuppliersTimeHasPassed() {
        given(prepared(LATER))
                .when(commissioner(), new ReleaseRatings(CONTRACT, AnAssessmentNotice.REFERENCE, null, null))
                .isRefused(AssessmentNoticeRule.RATING_BEFORE_COMMENT);
        given(prepared(OVER))
                .when(commissioner(), new ReleaseRatings(CONTRACT, AnAssessmentNotice.REFERENCE, null, null))
                .then(new RatingsReleased(false, OVER));
    }

    @Test
    void aRatingIsReleasedAfterTheComment() {
        given(prepared(LATER), did(new RatingsCommented("We agree")))
                .when(commissioner(), new ReleaseRatings(CONTRACT, AnAssessmentNotice.REFERENCE, null, null))
                .then(new RatingsReleased(true, LATER));
    }

    @Test
    void theSupplierCommentsInTime() {
        given(prepared(LATER))
                .when(provider(), new CommentOnRatings(CONTRACT, AnAssessmentNotice.REFERENCE, "We agree", null, null))
                .then(new RatingsCommented("We agree"));
        given(prepared(OVER))
                .when(provider(), new CommentOnRatings(CONTRACT, AnAssessmentNotice.REFERENCE, "We agree", null, null))
                .isRefused(AssessmentNoticeRule.COMMENT_TOO_LATE, "/effectiveOn");
    }

    @Test
    void whatIsReleasedStays() {
        given(prepared(LATER), did(new RatingsCommented("No")), did(new RatingsReleased(true, LATER)))
                .when(
                        commissioner(),
                        new WithdrawAssessmentNotice(CONTRACT, AnAssessmentNotice.REFERENCE, "Wrong", null, null))
                .isRefused(AssessmentNoticeRule.ASSESSMENT_NOTICE_OVER);
        given(prepared(LATER), did(new RatingsCommented("No")))
                .when(
                        commissioner(),
                        new WithdrawAssessmentNotice(CONTRACT, AnAssessmentNotice.REFERENCE, "Wrong", null, null))
                .then(new AssessmentNoticeWithdrawn(AssessmentNoticeStatus.COMMENTED));
    }
}
