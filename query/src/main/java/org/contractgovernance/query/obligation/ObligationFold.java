package org.contractgovernance.query.obligation;

import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.obligation.InstanceEntry;
import org.contractgovernance.contracts.obligation.ObligationEntry;
import org.contractgovernance.contracts.obligation.ObligationEvent.InstanceEvent;
import org.contractgovernance.contracts.obligation.ObligationEvent.ObligationEnded;
import org.contractgovernance.contracts.obligation.ObligationEvent.ObligationRecorded;
import org.contractgovernance.contracts.obligation.ObligationEvent.WholeObligationEvent;
import org.contractgovernance.contracts.obligation.ObligationInstance;
import org.jspecify.annotations.Nullable;

/** How the events of an obligation make its row, and those of an instance its own. */
public final class ObligationFold {

    private ObligationFold() {}

    /** The obligation's row after an event. */
    public static ObligationEntry evolve(
            @Nullable ObligationEntry before, WholeObligationEvent event, Envelope envelope) {
        return switch (event) {
            case ObligationRecorded e ->
                ObligationEntry.recorded(
                        envelope.contract(),
                        e.reference(),
                        EntityKind.OBLIGATION.number(e.reference()),
                        e.terms(),
                        e.owedFrom());
            case ObligationEnded e -> {
                if (before == null) {
                    throw new IllegalStateException("an obligation is recorded before it ends");
                }
                yield before.ended(e.lastDay(), envelope.metadata().reason());
            }
        };
    }

    /** The row of an instance after an event. */
    public static InstanceEntry evolve(@Nullable InstanceEntry before, InstanceEvent event, Envelope envelope) {
        ObligationInstance now = ObligationInstance.after(
                before == null ? null : before.owed(),
                event,
                envelope.effectiveOn(),
                envelope.metadata().reason());
        String obligation = envelope.metadata().reference();
        return new InstanceEntry(envelope.contract(), obligation, EntityKind.OBLIGATION.number(obligation), now);
    }
}
