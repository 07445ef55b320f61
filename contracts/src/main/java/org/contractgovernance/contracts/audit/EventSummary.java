package org.contractgovernance.contracts.audit;

import java.time.Instant;
import java.time.LocalDate;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.event.Metadata;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.contracts.term.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * An event in short: what happened to what, when, and who did it. The contract's history gives the whole event.
 *
 * @param position place in the one order of all events
 * @param eventId identifier of the event
 * @param event stored name of the event
 * @param entity identifier of the entity that it happened to
 * @param reference what people call the entity: {@code I-14}, a KPI's code
 * @param recordedAt when it was recorded, by the database's clock
 * @param effectiveOn the day from which it is effective
 * @param actor who did it
 * @param role in which role
 * @param visibility who may see it
 * @param reason why, where a reason was given
 * @param source the document that the fact is taken from, or {@code illustrative} and why
 */
public record EventSummary(
        long position,
        String eventId,
        String event,
        String entity,
        String reference,
        Instant recordedAt,
        LocalDate effectiveOn,
        PersonId actor,
        Role role,
        Visibility visibility,
        @Nullable String reason,
        @Nullable String source) {

    /** The event with this envelope. */
    public static EventSummary of(Envelope envelope) {
        Metadata metadata = envelope.metadata();
        return new EventSummary(
                envelope.position(),
                envelope.id(),
                envelope.name(),
                envelope.entity(),
                metadata.reference(),
                envelope.recordedAt(),
                metadata.effectiveOn(),
                metadata.actor(),
                metadata.role(),
                metadata.visibility(),
                metadata.reason(),
                metadata.source());
    }
}
