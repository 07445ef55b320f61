package org.contractgovernance.query.record;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.contracts.event.UnreadableEvent;
import org.contractgovernance.contracts.proof.Hash;
import org.contractgovernance.contracts.record.RecordEvent.EventRedacted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What was redacted, so that a leaf can be made of what stood there: it covers the hashes of texts, and a redaction keeps those. */
final class Redactions {

    private static final Logger LOG = LoggerFactory.getLogger(Redactions.class);

    private final Map<String, List<EventRedacted>> byEvent = new HashMap<>();

    /** The hashes of an event's texts. */
    record Texts(Hash payload, Hash metadata) {}

    /** Reads them, each event's in order. */
    static Redactions read(Connection connection, EventCodec codec) throws SQLException {
        Redactions redactions = new Redactions();
        try (PreparedStatement select = connection.prepareStatement(
                        "SELECT name, revision, payload FROM event_store.event WHERE name = 'EventRedacted' ORDER BY position");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                try {
                    if (codec.read(row.getString(1), row.getInt(2), row.getString(3))
                            instanceof EventRedacted redacted) {
                        redactions.add(redacted);
                    }
                } catch (UnreadableEvent e) {
                    LOG.debug("what was tampered with vouches for nothing, and is found by its own leaf", e);
                }
            }
        }
        return redactions;
    }

    void add(EventRedacted redacted) {
        byEvent.computeIfAbsent(redacted.eventId(), any -> new ArrayList<>(1)).add(redacted);
    }

    /** Whether an event of this identifier was redacted. */
    boolean concern(String eventId) {
        return byEvent.containsKey(eventId);
    }

    /** The texts as they were recorded, where what stands there now is what the redactions left; else what stands there. */
    Texts before(String eventId, long position, Texts now) {
        Hash payload = now.payload();
        Hash metadata = now.metadata();
        for (EventRedacted each : byEvent.getOrDefault(eventId, List.of()).reversed()) {
            if (each.position() != position
                    || !payload.base64().equals(each.payloadAfter())
                    || (each.metadataAfter() != null && !metadata.base64().equals(each.metadataAfter()))) {
                return now;
            }
            try {
                payload = Hash.fromBase64(each.payloadBefore());
                metadata = each.metadataBefore() == null ? metadata : Hash.fromBase64(each.metadataBefore());
            } catch (IllegalArgumentException e) {
                return now;
            }
        }
        return new Texts(payload, metadata);
    }
}
