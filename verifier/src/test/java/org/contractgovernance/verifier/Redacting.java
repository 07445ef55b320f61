package org.contractgovernance.verifier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.contractgovernance.contracts.bundle.BundleEvent;
import org.contractgovernance.contracts.bundle.BundleEventBuilder;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.contracts.feature.Features;
import org.contractgovernance.contracts.proof.Leaf;

/** Takes text out of an event, and says so in another one. */
final class Redacting {

    private static final String NAME = "EventRedacted";

    private Redacting() {}

    static boolean isInTheVocabulary() {
        return Features.vocabulary().named(NAME).isPresent();
    }

    /** The event without what its title says. */
    static BundleEvent title(BundleEvent event) {
        return BundleEventBuilder.builder(event)
                .payload(event.payload()
                        .replaceFirst("\"title\":\"[^\"]*", "$0 [redacted]")
                        .replaceFirst("Offers[^\\[]*", ""))
                .metadataHash(null)
                .build();
    }

    /** What says so, after the last of the record. */
    static BundleEvent saying(BundleEvent last, BundleEvent before, BundleEvent after) {
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("contract", Story.CONTRACT);
        payload.put("position", before.position());
        payload.put("eventId", before.id().toString());
        payload.put("fields", List.of("/payload/title"));
        payload.put("payloadBefore", Leaf.ofText(before.payload()).base64());
        payload.put("payloadAfter", Leaf.ofText(after.payload()).base64());
        return BundleEventBuilder.builder(last)
                .position(last.position() + 2)
                .id(new UUID(0x7000L, 0x8000000000000000L))
                .entity("record:" + Story.CONTRACT)
                .sequence(0L)
                .name(NAME)
                .revision(1)
                .payload(EventCodec.strict().writeValueAsString(payload))
                .metadataHash(null)
                .build();
    }
}
