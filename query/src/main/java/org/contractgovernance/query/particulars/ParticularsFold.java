package org.contractgovernance.query.particulars;

import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.event.Metadata;
import org.contractgovernance.contracts.particulars.EstimatedValue;
import org.contractgovernance.contracts.particulars.ParticularsEntry;
import org.contractgovernance.contracts.particulars.ParticularsEvent;
import org.contractgovernance.contracts.particulars.ParticularsEvent.ParticularsAmended;
import org.contractgovernance.contracts.particulars.ParticularsEvent.ParticularsStated;
import org.contractgovernance.contracts.particulars.ValueInForce;
import org.jspecify.annotations.Nullable;

/** How the events of a contract's particulars make their row. */
public final class ParticularsFold {

    private ParticularsFold() {}

    /** The row after an event. */
    public static ParticularsEntry evolve(
            @Nullable ParticularsEntry before, ParticularsEvent event, Envelope envelope) {
        String source = envelope.metadata().source();
        return switch (event) {
            case ParticularsStated e -> {
                EstimatedValue value = e.particulars().estimatedValue();
                yield ParticularsEntry.stated(
                        envelope.contract(), e.particulars(), value == null ? null : from(value, envelope), source);
            }
            case ParticularsAmended e -> {
                if (before == null) {
                    throw new IllegalStateException("particulars are stated before they are amended");
                }
                yield before.amended(e.after(), from(e.after().estimatedValue(), envelope), source);
            }
        };
    }

    private static ValueInForce from(@Nullable EstimatedValue value, Envelope envelope) {
        Metadata metadata = envelope.metadata();
        return new ValueInForce(envelope.effectiveOn(), value, metadata.reason(), metadata.source());
    }
}
