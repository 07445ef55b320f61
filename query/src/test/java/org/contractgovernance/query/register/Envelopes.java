package org.contractgovernance.query.register;

import java.time.Instant;
import java.time.LocalDate;
import org.contractgovernance.contracts.Visibility;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.event.Metadata;
import org.contractgovernance.contracts.event.Vocabulary;
import org.contractgovernance.contracts.feature.Features;
import org.jspecify.annotations.Nullable;

/** What stands around an event, where a test cares for the event alone. */
public final class Envelopes {

    private Envelopes() {}

    /** The event happened to an entity of that reference, effective on a day. */
    public static Envelope of(Event event, String entity, String reference, String effectiveOn) {
        return of(7, event, entity, reference, effectiveOn, "event-6", Visibility.SHARED);
    }

    /** The event stands at a position, follows from another, and is seen by some. */
    public static Envelope of(
            long position,
            Event event,
            String entity,
            String reference,
            String effectiveOn,
            @Nullable String causation,
            Visibility visibility) {
        Vocabulary.Entry entry = Features.vocabulary().of(event);
        return new Envelope(
                position,
                Instant.parse("2026-01-01T00:00:00Z"),
                "event-" + position,
                entity,
                entry.name(),
                entry.revision(),
                new Metadata(
                        Happenings.CONTRACT,
                        reference,
                        Happenings.SOMEBODY,
                        "council-desk",
                        Role.COMMISSIONER,
                        "request-7",
                        causation,
                        null,
                        LocalDate.parse(effectiveOn),
                        visibility,
                        "because",
                        "illustrative"));
    }
}
