package org.contractgovernance.query.delegation;

import org.contractgovernance.contracts.delegation.DelegationEntry;
import org.contractgovernance.contracts.delegation.DelegationEvent;
import org.contractgovernance.contracts.delegation.DelegationEvent.DelegationSet;
import org.contractgovernance.contracts.event.Envelope;
import org.jspecify.annotations.Nullable;

/** How the events of a scheme of delegation make its row. */
public final class DelegationFold {

    private DelegationFold() {}

    /** The row after an event. */
    public static DelegationEntry evolve(@Nullable DelegationEntry before, DelegationEvent event, Envelope envelope) {
        return switch (event) {
            case DelegationSet e ->
                new DelegationEntry(
                        envelope.contract(),
                        envelope.effectiveOn(),
                        e.scheme().posts(),
                        e.scheme().needs(),
                        envelope.metadata().reason());
        };
    }
}
