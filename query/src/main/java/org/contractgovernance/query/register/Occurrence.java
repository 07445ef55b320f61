package org.contractgovernance.query.register;

import java.util.Comparator;
import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.event.Event;

/** An event with its place in the record. */
public record Occurrence(Event event, Envelope envelope) {

    /** The order in which things were so: by effective day, and within a day in the order in which they were recorded. */
    public static final Comparator<Occurrence> EFFECTIVE_ORDER = Comparator.comparing(
                    (Occurrence each) -> each.envelope().effectiveOn())
            .thenComparingLong(each -> each.envelope().position());

    long position() {
        return envelope.position();
    }
}
