package org.contractgovernance.query.regime;

import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.regime.RegimeEntry;
import org.contractgovernance.contracts.regime.RegimeEvent;
import org.contractgovernance.contracts.regime.RegimeEvent.RegimeAmended;
import org.contractgovernance.contracts.regime.RegimeEvent.RegimeEnded;
import org.contractgovernance.contracts.regime.RegimeEvent.RegimeSet;
import org.contractgovernance.contracts.regime.TermsInForce;
import org.jspecify.annotations.Nullable;

/** How the events of a performance regime make its row. */
public final class RegimeFold {

    private RegimeFold() {}

    /** The row after an event. */
    public static RegimeEntry evolve(@Nullable RegimeEntry before, RegimeEvent event, Envelope envelope) {
        String source = envelope.metadata().source();
        return switch (event) {
            case RegimeSet e ->
                RegimeEntry.set(envelope.contract(), new TermsInForce(e.appliesFrom(), e.terms()), source);
            case RegimeAmended e -> {
                if (before == null) {
                    throw new IllegalStateException("a regime is set before it is amended");
                }
                yield before.amended(new TermsInForce(e.appliesFrom(), e.after()), source);
            }
            case RegimeEnded e -> {
                if (before == null) {
                    throw new IllegalStateException("a regime is set before it ends");
                }
                yield before.ended(e.from());
            }
        };
    }
}
