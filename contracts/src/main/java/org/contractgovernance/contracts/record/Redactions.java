package org.contractgovernance.contracts.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.contractgovernance.contracts.proof.Hash;
import org.contractgovernance.contracts.record.RecordEvent.EventRedacted;

/** The redactions, as their events record them. They show that an event whose text has changed is still the event that was recorded. */
public final class Redactions {

    private final Map<Long, List<RedactionSaid>> byPosition = new HashMap<>();

    /** A redaction of an event, with its own position. */
    private record RedactionSaid(long at, EventRedacted redacted) {

        /** Whether this is a redaction of the event at a position, and the event's present texts are those that the redaction left. */
        boolean explains(long position, String eventId, Hashes now) {
            return at > position
                    && redacted.eventId().equals(eventId)
                    && redacted.payloadAfter().equals(now.payload().base64())
                    && (redacted.metadataAfter() == null
                            || redacted.metadataAfter().equals(now.metadata().base64()));
        }
    }

    /**
     * Hashes of the stored texts of an event.
     *
     * @param payload SHA-256 of the payload's text
     * @param metadata SHA-256 of the metadata's text
     */
    public record Hashes(Hash payload, Hash metadata) {}

    /**
     * Adds a redaction, in the order of recording.
     *
     * @param at its own position; the redacted event is an earlier one
     */
    public void add(long at, EventRedacted redacted) {
        byPosition
                .computeIfAbsent(redacted.position(), any -> new ArrayList<>(1))
                .add(new RedactionSaid(at, redacted));
    }

    /**
     * The texts that an event's leaf covers: those before the first redaction.
     *
     * @param now the event's present texts
     * @return the present texts where the event was never redacted, and where the present texts are not those that the redactions left: no
     *     leaf covers these
     */
    public Hashes asRecorded(long position, String eventId, Hashes now) {
        Hashes so = now;
        for (RedactionSaid each : byPosition.getOrDefault(position, List.of()).reversed()) {
            if (!each.explains(position, eventId, so)) {
                return now;
            }
            EventRedacted redacted = each.redacted();
            try {
                so = new Hashes(
                        Hash.fromBase64(redacted.payloadBefore()),
                        redacted.metadataBefore() == null ? so.metadata() : Hash.fromBase64(redacted.metadataBefore()));
            } catch (IllegalArgumentException e) {
                // a text that is no hash explains nothing
                return now;
            }
        }
        return so;
    }
}
