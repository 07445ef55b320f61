package org.contractgovernance.registers.fold;

import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.event.Event;

/** An event with its place in the record. */
public record Occurrence(Event event, Envelope envelope) {

    /** Position of the event in the record. */
    public long position() {
        return envelope.position();
    }
}
