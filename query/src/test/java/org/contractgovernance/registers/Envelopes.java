package org.contractgovernance.registers;

import java.time.LocalDate;
import org.contractgovernance.contracts.event.AnEvent;
import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.event.Metadata;
import org.contractgovernance.contracts.term.Visibility;
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
        Metadata metadata = AnEvent.metadata()
                .reference(reference)
                .correlation("request-7")
                .causation(causation)
                .effectiveOn(LocalDate.parse(effectiveOn))
                .visibility(visibility)
                .reason("because")
                .source("illustrative")
                .build();
        return AnEvent.envelope(event)
                .position(position)
                .id("event-" + position)
                .entity(entity)
                .metadata(metadata)
                .build();
    }
}
