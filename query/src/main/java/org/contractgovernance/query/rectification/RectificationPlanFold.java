package org.contractgovernance.query.rectification;

import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.event.Metadata;
import org.contractgovernance.contracts.rectification.PlanComment;
import org.contractgovernance.contracts.rectification.PlanCourse;
import org.contractgovernance.contracts.rectification.RectificationPlanEntry;
import org.contractgovernance.contracts.rectification.RectificationPlanEntry.PlanMatter;
import org.contractgovernance.contracts.rectification.RectificationPlanEvent;
import org.contractgovernance.contracts.rectification.RectificationPlanEvent.RectificationPlanCommented;
import org.contractgovernance.contracts.rectification.RectificationPlanEvent.RectificationPlanRequired;
import org.jspecify.annotations.Nullable;

/** How a rectification plan's events make its row. */
public final class RectificationPlanFold {

    private RectificationPlanFold() {}

    /** The row after an event. */
    public static RectificationPlanEntry evolve(
            @Nullable RectificationPlanEntry before, RectificationPlanEvent event, Envelope envelope) {
        Metadata metadata = envelope.metadata();
        if (before == null) {
            if (event instanceof RectificationPlanRequired required) {
                return required(required, envelope);
            }
            throw new IllegalStateException("a plan is required before anything else happens to it");
        }
        if (event instanceof RectificationPlanCommented said) {
            return before.commented(new PlanComment(
                    said.round(), said.comment(), metadata.actor(), metadata.role(), envelope.effectiveOn()));
        }
        return before.with(before.course().after(event, envelope.effectiveOn(), metadata.actor()));
    }

    private static RectificationPlanEntry required(RectificationPlanRequired e, Envelope envelope) {
        Metadata metadata = envelope.metadata();
        return RectificationPlanEntry.required(
                envelope.contract(),
                e.reference(),
                EntityKind.RECTIFICATION_PLAN.number(e.reference()),
                new PlanMatter(
                        e.title(),
                        metadata.reason(),
                        e.kpis(),
                        e.assessment(),
                        e.issue(),
                        metadata.actor(),
                        envelope.effectiveOn()),
                PlanCourse.required(e, envelope.effectiveOn()));
    }
}
