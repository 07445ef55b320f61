package org.contractgovernance.contracts.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.contractgovernance.contracts.proof.Hash;
import org.contractgovernance.contracts.record.RecordEvent.EventRedacted;

/** What was redacted, as the events tell that say so: by it, an event whose text has changed is still the one that was recorded. */
public final class Redactions {

    private final Map<Long, List<RedactionSaid>> byPosition = new HashMap<>();

    /** What an event says of an earlier one, and where it stands itself. */
    private record RedactionSaid(long at, EventRedacted redacted) {

        /** Whether this is of the event that stands there, and what stands there now is what it left. */
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
     * Takes in what an event says, in the order in which they were recorded.
     *
     * @param at its own position: it speaks of an earlier event
     */
    public void add(long at, EventRedacted redacted) {
        byPosition
                .computeIfAbsent(redacted.position(), any -> new ArrayList<>(1))
                .add(new RedactionSaid(at, redacted));
    }

    /**
     * What an event's leaf covers: its texts as they stood before its first redaction.
     *
     * @param now its texts as they stand
     * @return the same where it was never redacted, and where what stands there is not what its redactions say: no leaf covers that
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
                // no hash: it explains nothing
                return now;
            }
        }
        return so;
    }
}
