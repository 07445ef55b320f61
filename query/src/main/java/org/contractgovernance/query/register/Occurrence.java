package org.contractgovernance.query.register;

import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.event.Event;

/** An event with its place in the record. */
public record Occurrence(Event event, Envelope envelope) {

    long position() {
        return envelope.position();
    }
}
