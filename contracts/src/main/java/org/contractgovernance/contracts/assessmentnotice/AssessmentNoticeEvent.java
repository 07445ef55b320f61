package org.contractgovernance.contracts.assessmentnotice;

import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.assessment.SayTime;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.event.FreeText;
import org.contractgovernance.contracts.event.Stored;

/**
 * What can happen to a notice of the assessment of performance. Its entity is {@code assessment-notice:{UUID}}; people call it {@code AN-1}. The
 * supplier sees it, because it comments on the ratings.
 */
public sealed interface AssessmentNoticeEvent extends Event {

    /**
     * The council selected KPIs, rated them, and asked the supplier to comment.
     *
     * @param reference what people call it in its contract: {@code AN-1}
     * @param from the first day of the period
     * @param to the last day of the period
     * @param kpis the KPIs, each with its rating
     * @param kpisOfContract how many KPIs the contract has on record, of which these were selected
     * @param comment the time that the supplier has to comment
     */
    @Stored(name = "AssessmentNoticePrepared")
    record AssessmentNoticePrepared(
            String reference, LocalDate from, LocalDate to, List<MaterialKpi> kpis, int kpisOfContract, SayTime comment)
            implements AssessmentNoticeEvent {

        public AssessmentNoticePrepared {
            kpis = List.copyOf(kpis);
        }
    }

    /**
     * The supplier commented on the ratings.
     *
     * @param narrative what it said
     */
    @Stored(name = "RatingsCommented")
    record RatingsCommented(@FreeText String narrative) implements AssessmentNoticeEvent {}

    /**
     * The ratings were released for publication.
     *
     * @param commented whether the supplier had commented; otherwise its time had passed
     * @param until the last day on which it could comment
     */
    @Stored(name = "RatingsReleased")
    record RatingsReleased(boolean commented, LocalDate until) implements AssessmentNoticeEvent {}

    /**
     * The notice does not stand; the reason is in the metadata.
     *
     * @param before its status until then
     */
    @Stored(name = "AssessmentNoticeWithdrawn")
    record AssessmentNoticeWithdrawn(AssessmentNoticeStatus before) implements AssessmentNoticeEvent {}
}
