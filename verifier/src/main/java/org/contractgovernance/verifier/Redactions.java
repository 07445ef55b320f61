package org.contractgovernance.verifier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.contractgovernance.contracts.bundle.BundleEvent;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.contracts.proof.Hash;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Texts that were taken out of events, as later events say: what the leaf of such an event needs is the hash of what stood there, which the
 * later event names, if what stands there now is what it says.
 */
final class Redactions {

    /** The stored name of the events that say so. */
    private static final String NAME = "EventRedacted";

    private static final int MOST = 100_000;

    private final Map<Long, List<Said>> byPosition = new HashMap<>();
    private int count;

    private record Said(
            long at,
            String eventId,
            Hash payloadBefore,
            Hash payloadAfter,
            @Nullable Hash metadataBefore,
            @Nullable Hash metadataAfter) {}

    /** The hashes of an event's texts as they were recorded. */
    record Original(Hash payload, Hash metadata) {}

    /** Whether a line may be one that says of a redaction; those that may are worth reading. */
    static boolean mayBeIn(String line) {
        return line.contains("\"" + NAME + "\"");
    }

    /** Takes in what an event says of another one; whether it is itself as it was recorded is found out with all others. */
    void take(BundleEvent event) {
        if (!event.name().equals(NAME)) {
            return;
        }
        if (++count > MOST) {
            throw new NotCheckable("more than %d redactions: no record has so many".formatted(MOST));
        }
        try {
            JsonNode payload = EventCodec.strict().readTree(event.payload());
            long position = payload.path("position").asLong(0);
            byPosition
                    .computeIfAbsent(position, any -> new ArrayList<>(1))
                    .add(new Said(
                            event.position(),
                            payload.path("eventId").asString(""),
                            Hash.fromBase64(payload.path("payloadBefore").asString("")),
                            Hash.fromBase64(payload.path("payloadAfter").asString("")),
                            hash(payload.path("metadataBefore")),
                            hash(payload.path("metadataAfter"))));
        } catch (JacksonException | IllegalArgumentException e) {
            // it cannot be read: that is found out with all others
        }
    }

    private static @Nullable Hash hash(JsonNode text) {
        return text.isString() ? Hash.fromBase64(text.asString()) : null;
    }

    /**
     * What stood in an event that was redacted, as later events say; none where none of them does, or where what stands there now is not
     * what the last of them left.
     */
    @Nullable Original original(BundleEvent event, Hash payloadNow, Hash metadataNow) {
        List<Said> said = byPosition.get(event.position());
        if (said == null) {
            return null;
        }
        Hash payload = payloadNow;
        Hash metadata = metadataNow;
        for (Said each : said.reversed()) {
            if (each.at() <= event.position()
                    || !each.eventId().equals(event.id().toString())
                    || !each.payloadAfter().equals(payload)
                    || (each.metadataAfter() != null && !each.metadataAfter().equals(metadata))) {
                return null;
            }
            payload = each.payloadBefore();
            metadata = each.metadataBefore() == null ? metadata : each.metadataBefore();
        }
        return new Original(payload, metadata);
    }
}
