package org.contractgovernance.query.assessmentnotice;

import org.contractgovernance.contracts.assessmentnotice.AssessmentNoticeEntry;
import org.contractgovernance.contracts.assessmentnotice.AssessmentNoticeEvent;
import org.contractgovernance.contracts.assessmentnotice.AssessmentNoticeEvent.AssessmentNoticePrepared;
import org.contractgovernance.contracts.assessmentnotice.AssessmentNoticeEvent.AssessmentNoticeWithdrawn;
import org.contractgovernance.contracts.assessmentnotice.AssessmentNoticeEvent.RatingsCommented;
import org.contractgovernance.contracts.assessmentnotice.AssessmentNoticeEvent.RatingsReleased;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.event.Envelope;
import org.jspecify.annotations.Nullable;

/** How the events of a notice of the assessment of performance make its row. */
public final class AssessmentNoticeFold {

    private AssessmentNoticeFold() {}

    /** The row after an event. */
    public static AssessmentNoticeEntry evolve(
            @Nullable AssessmentNoticeEntry before, AssessmentNoticeEvent event, Envelope envelope) {
        if (before == null) {
            if (event instanceof AssessmentNoticePrepared e) {
                return AssessmentNoticeEntry.prepared(
                        envelope.contract(),
                        EntityKind.ASSESSMENT_NOTICE.number(e.reference()),
                        e,
                        envelope.metadata().source());
            }
            throw new IllegalStateException("a notice is prepared before anything else happens to it");
        }
        return switch (event) {
            case AssessmentNoticePrepared e ->
                throw new IllegalStateException("a notice is prepared once: " + e.reference());
            case RatingsCommented e -> before.commented(e.narrative());
            case RatingsReleased e -> before.released(envelope.effectiveOn());
            case AssessmentNoticeWithdrawn e ->
                before.withdrawn(envelope.metadata().reason());
        };
    }
}
