package org.contractgovernance.query.results;

import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.results.ResultsEntry;
import org.contractgovernance.contracts.results.ResultsEvent.ResultsSchemeAmended;
import org.contractgovernance.contracts.results.ResultsEvent.ResultsSchemeSet;
import org.contractgovernance.contracts.results.ResultsEvent.SchemeEvent;
import org.contractgovernance.contracts.results.terms.SchemeInForce;
import org.jspecify.annotations.Nullable;

/** How the events of a scheme make its row. */
public final class ResultsFold {

    private ResultsFold() {}

    /** The row after an event. */
    public static ResultsEntry evolve(@Nullable ResultsEntry before, SchemeEvent event, Envelope envelope) {
        String source = envelope.metadata().source();
        return switch (event) {
            case ResultsSchemeSet e ->
                ResultsEntry.set(envelope.contract(), new SchemeInForce(e.appliesFrom(), e.terms()), source);
            case ResultsSchemeAmended e -> {
                if (before == null) {
                    throw new IllegalStateException("a scheme is set before it is amended");
                }
                yield before.amended(new SchemeInForce(e.appliesFrom(), e.after()), source);
            }
        };
    }
}
