package org.contractgovernance.query.duty;

import org.contractgovernance.contracts.duty.DutyCourse;
import org.contractgovernance.contracts.duty.DutyEntry;
import org.contractgovernance.contracts.duty.DutyEvent;
import org.contractgovernance.contracts.event.Envelope;
import org.jspecify.annotations.Nullable;

/** How a duty's events make its row. */
public final class DutyFold {

    private DutyFold() {}

    /** The row after an event. */
    public static DutyEntry evolve(@Nullable DutyEntry before, DutyEvent event, Envelope envelope) {
        String reason = envelope.metadata().reason();
        if (before == null) {
            DutyCourse begun = DutyCourse.begun(event, envelope.effectiveOn());
            return DutyEntry.of(
                    envelope.contract(),
                    begun.provision().reference(begun.occasion()),
                    begun,
                    reason,
                    envelope.metadata().source());
        }
        return DutyEntry.of(
                before.contract(),
                before.reference(),
                before.course().after(event, envelope.effectiveOn()),
                reason == null ? before.reason() : reason,
                before.source());
    }
}
