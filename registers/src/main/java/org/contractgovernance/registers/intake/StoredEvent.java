package org.contractgovernance.registers.intake;

import java.time.Instant;
import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.registers.fold.Occurrence;

/** An event as its row in the event store has it, not yet read. */
public record StoredEvent(
        long position,
        Instant recordedAt,
        String id,
        String entity,
        long sequence,
        String name,
        int revision,
        String contract,
        String payload,
        String metadata) {

    /**
     * The event and its envelope.
     *
     * @throws org.contractgovernance.contracts.event.UnreadableEvent where the text is not what the vocabulary says
     */
    Occurrence read(EventCodec codec) {
        return new Occurrence(
                codec.read(name, revision, payload),
                new Envelope(position, recordedAt, id, entity, name, revision, codec.readMetadata(metadata)));
    }
}
