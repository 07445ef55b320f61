package org.contractgovernance.contracts.assessmentnotice;

import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.assessment.SayTime;
import org.contractgovernance.contracts.assessmentnotice.AssessmentNoticeEvent.AssessmentNoticePrepared;
import org.jspecify.annotations.Nullable;

/**
 * A row of the register of assessment notices. Effective means: the day on which the ratings were put to the supplier, commented, released or
 * withdrawn.
 *
 * @param contract reference of the contract
 * @param reference what people call the notice: {@code AN-1}
 * @param number the number in the reference
 * @param status the status
 * @param periodFrom the first day of the period that is assessed
 * @param periodTo the last day of the period that is assessed
 * @param kpis the KPIs that were regarded as most material, each with its rating
 * @param kpisOfContract how many KPIs the contract had on record
 * @param comment the time that the supplier has to comment
 * @param suppliersComment what the supplier said; absent where it said nothing
 * @param releasedOn the day on which the ratings were released; absent where they were not
 * @param reason why it was withdrawn; absent where it was not
 * @param source the document that it was taken from, or {@code illustrative} and why
 */
public record AssessmentNoticeEntry(
        String contract,
        String reference,
        long number,
        AssessmentNoticeStatus status,
        LocalDate periodFrom,
        LocalDate periodTo,
        List<MaterialKpi> kpis,
        int kpisOfContract,
        SayTime comment,
        @Nullable String suppliersComment,
        @Nullable LocalDate releasedOn,
        @Nullable String reason,
        @Nullable String source) {

    public AssessmentNoticeEntry {
        kpis = List.copyOf(kpis);
    }

    /** A notice that was just prepared. */
    public static AssessmentNoticeEntry prepared(
            String contract, long number, AssessmentNoticePrepared e, @Nullable String source) {
        return new AssessmentNoticeEntry(
                contract,
                e.reference(),
                number,
                AssessmentNoticeStatus.AWAITING_COMMENT,
                e.from(),
                e.to(),
                e.kpis(),
                e.kpisOfContract(),
                e.comment(),
                null,
                null,
                null,
                source);
    }

    /** The supplier commented. */
    public AssessmentNoticeEntry commented(String narrative) {
        return with(AssessmentNoticeStatus.COMMENTED, narrative, null, null);
    }

    /** The ratings were released. */
    public AssessmentNoticeEntry released(LocalDate on) {
        return with(AssessmentNoticeStatus.RELEASED, suppliersComment, on, null);
    }

    /** The notice does not stand. */
    public AssessmentNoticeEntry withdrawn(@Nullable String because) {
        return with(AssessmentNoticeStatus.WITHDRAWN, suppliersComment, null, because);
    }

    private AssessmentNoticeEntry with(
            AssessmentNoticeStatus now, @Nullable String said, @Nullable LocalDate released, @Nullable String because) {
        return new AssessmentNoticeEntry(
                contract,
                reference,
                number,
                now,
                periodFrom,
                periodTo,
                kpis,
                kpisOfContract,
                comment,
                said,
                released,
                because,
                source);
    }
}
