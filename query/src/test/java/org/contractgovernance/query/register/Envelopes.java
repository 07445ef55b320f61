package org.contractgovernance.query.register;

import java.time.Instant;
import java.time.LocalDate;
import org.contractgovernance.contracts.Visibility;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.event.Metadata;
import org.contractgovernance.contracts.event.Vocabulary;

/** What stands around an event, where a test cares for the event alone. */
public final class Envelopes {

    private Envelopes() {}

    /** The event happened to an entity of that reference, effective on a day. */
    public static Envelope of(Event event, String entity, String reference, String effectiveOn) {
        Vocabulary.Entry entry = Vocabulary.ALL.of(event);
        return new Envelope(
                7,
                Instant.parse("2026-01-01T00:00:00Z"),
                "event-7",
                entity,
                0,
                entry.name(),
                entry.revision(),
                new Metadata(
                        Happenings.CONTRACT,
                        reference,
                        Happenings.SOMEBODY,
                        "council-desk",
                        Role.COMMISSIONER,
                        "request-7",
                        "event-6",
                        null,
                        LocalDate.parse(effectiveOn),
                        Visibility.SHARED,
                        "because",
                        "illustrative"));
    }
}
