package org.contractgovernance.contracts.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.contractgovernance.contracts.proof.Hash;
import org.contractgovernance.contracts.record.RecordEvent.EventRedacted;

/** What was redacted, as the events tell that say so: by it, an event whose text has changed is still the one that was recorded. */
public final class Redactions {

    private final Map<Long, List<EventRedacted>> byPosition = new HashMap<>();

    /**
     * Hashes of the stored texts of an event.
     *
     * @param payload SHA-256 of the payload's text
     * @param metadata SHA-256 of the metadata's text
     */
    public record Hashes(Hash payload, Hash metadata) {}

    /** @param events in the order in which they were recorded */
    public Redactions(List<EventRedacted> events) {
        for (EventRedacted each : events) {
            byPosition
                    .computeIfAbsent(each.position(), any -> new ArrayList<>())
                    .add(each);
        }
    }

    /** The redactions of the event at a position, in order. */
    public List<EventRedacted> of(long position) {
        return byPosition.getOrDefault(position, List.of());
    }

    /**
     * What an event's leaf covers: its texts as they stood before its first redaction.
     *
     * @param now its texts as they stand
     * @return the same where it was never redacted, and where what stands there is not what its redactions say: no leaf covers that
     */
    public Hashes asRecorded(long position, Hashes now) {
        Hashes so = now;
        for (EventRedacted each : of(position).reversed()) {
            if (!each.payloadAfter().equals(so.payload().base64())
                    || (each.metadataAfter() != null
                            && !each.metadataAfter().equals(so.metadata().base64()))) {
                return now;
            }
            so = new Hashes(
                    Hash.fromBase64(each.payloadBefore()),
                    each.metadataBefore() == null ? so.metadata() : Hash.fromBase64(each.metadataBefore()));
        }
        return so;
    }
}
