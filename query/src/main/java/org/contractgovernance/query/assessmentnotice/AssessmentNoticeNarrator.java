package org.contractgovernance.query.assessmentnotice;

import java.util.stream.Collectors;
import org.contractgovernance.contracts.assessmentnotice.AssessmentNoticeEvent;
import org.contractgovernance.contracts.assessmentnotice.AssessmentNoticeEvent.AssessmentNoticePrepared;
import org.contractgovernance.contracts.assessmentnotice.AssessmentNoticeEvent.AssessmentNoticeWithdrawn;
import org.contractgovernance.contracts.assessmentnotice.AssessmentNoticeEvent.RatingsCommented;
import org.contractgovernance.contracts.assessmentnotice.AssessmentNoticeEvent.RatingsReleased;
import org.contractgovernance.contracts.assessmentnotice.AssessmentNoticeStatus;
import org.contractgovernance.contracts.assessmentnotice.MaterialKpi;
import org.contractgovernance.query.feature.Narrative;

/** The events of a notice of the assessment of performance in plain English. */
final class AssessmentNoticeNarrator {

    private static final String STATUS = "status";

    private AssessmentNoticeNarrator() {}

    static Narrative tell(AssessmentNoticeEvent event, String reference) {
        return switch (event) {
            case AssessmentNoticePrepared e ->
                new Narrative(
                                "The assessment notice %s was prepared for %s to %s: %s, of %d KPIs; the supplier comments by %s"
                                        .formatted(
                                                e.reference(),
                                                e.from(),
                                                e.to(),
                                                e.kpis().stream()
                                                        .map(AssessmentNoticeNarrator::kpi)
                                                        .collect(Collectors.joining("; ")),
                                                e.kpisOfContract(),
                                                e.comment().until()))
                        .change(STATUS, null, AssessmentNoticeStatus.AWAITING_COMMENT);
            case RatingsCommented e ->
                new Narrative("The supplier commented on the ratings of %s: %s".formatted(reference, e.narrative()))
                        .change(STATUS, AssessmentNoticeStatus.AWAITING_COMMENT, AssessmentNoticeStatus.COMMENTED);
            case RatingsReleased e ->
                new Narrative("The ratings of %s were released %s, which ended on %s"
                                .formatted(
                                        reference,
                                        e.commented()
                                                ? "after the supplier's comment in its time"
                                                : "after the supplier's time",
                                        e.until()))
                        .change(
                                STATUS,
                                e.commented()
                                        ? AssessmentNoticeStatus.COMMENTED
                                        : AssessmentNoticeStatus.AWAITING_COMMENT,
                                AssessmentNoticeStatus.RELEASED);
            case AssessmentNoticeWithdrawn e ->
                new Narrative("The assessment notice %s was withdrawn".formatted(reference))
                        .change(STATUS, e.before(), AssessmentNoticeStatus.WITHDRAWN);
        };
    }

    private static String kpi(MaterialKpi each) {
        return "%s %s (%s; %s, as at position %d)"
                .formatted(each.kpi(), each.rating().words(), each.whyMaterial(), each.basis(), each.asAt());
    }
}
