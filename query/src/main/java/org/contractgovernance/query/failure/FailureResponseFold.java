package org.contractgovernance.query.failure;

import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.failure.FailureResponseEntry;
import org.contractgovernance.contracts.failure.FailureResponseEvent;
import org.contractgovernance.contracts.failure.FailureResponseEvent.FailureEscalated;
import org.contractgovernance.contracts.failure.FailureResponseEvent.FailureSetOff;
import org.contractgovernance.contracts.failure.FailureResponseEvent.FailureTakenUp;
import org.contractgovernance.contracts.failure.LevelReached;
import org.jspecify.annotations.Nullable;

/** How the events of a response to a failure make its row. */
public final class FailureResponseFold {

    private FailureResponseFold() {}

    /** The row after an event. */
    public static FailureResponseEntry evolve(
            @Nullable FailureResponseEntry before, FailureResponseEvent event, Envelope envelope) {
        if (before == null) {
            if (event instanceof FailureSetOff e) {
                return FailureResponseEntry.setOff(
                        envelope.contract(), envelope.metadata().reference(), e, envelope.effectiveOn());
            }
            throw new IllegalStateException("a failure sets something off before anything else happens to it");
        }
        return switch (event) {
            case FailureSetOff e -> throw new IllegalStateException("a failure sets a thing off once");
            case FailureEscalated e ->
                before.with(before.course().escalated(new LevelReached(e.step(), e.due(), envelope.effectiveOn())));
            case FailureTakenUp e -> before.with(before.course().takenUp(envelope.effectiveOn(), e.act()));
        };
    }
}
