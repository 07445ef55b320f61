package org.contractgovernance.contracts.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.contracts.term.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * An event as it was recorded, except for texts that have been redacted since. It gives people by their identifiers: names are not part of
 * the record and have their own address.
 *
 * <p>An event that cannot be read gives the reason, and shows the unreadable texts as they are stored. Where the metadata cannot be read,
 * every part that comes from the metadata is absent. The provider does not see such an event, because nobody knows who may see it.
 *
 * @param position place in the one order of all events
 * @param eventId identifier of the event
 * @param event stored name of the event
 * @param revision revision of the event's shape
 * @param entity identifier of the entity that it happened to
 * @param sequence place among the entity's own events, from 0; absent for the provider, because it would reveal how many council-only
 *     events there are
 * @param recordedAt when it was recorded, by the database's clock
 * @param effectiveOn the day from which it is effective
 * @param contract reference of the contract
 * @param reference what people call the entity: {@code I-14}, a KPI's code
 * @param visibility who may see it
 * @param actor who did it
 * @param client through which client
 * @param role in which role
 * @param correlation identifier that all events of the same request share
 * @param causedBy identifier of the event that it follows from, where the caller may see that event
 * @param reason why, where a reason was given
 * @param source the document that the fact is taken from
 * @param payload what happened, in the shape of the event's name and revision; absent where the payload cannot be read
 * @param unreadable why the event cannot be read, so that no register can take it in; absent where it can be read
 * @param payloadText the stored payload, where it cannot be read
 * @param metadataText the stored metadata, where they cannot be read
 * @param redacted the redactions of the event, in order; absent where there are none
 */
public record RecordedEvent(
        long position,
        String eventId,
        String event,
        int revision,
        String entity,
        @Nullable Long sequence,
        Instant recordedAt,
        @Nullable LocalDate effectiveOn,
        String contract,
        @Nullable String reference,
        @Nullable Visibility visibility,
        @Nullable PersonId actor,
        @Nullable String client,
        @Nullable Role role,
        @Nullable String correlation,
        @Nullable String causedBy,
        @Nullable String reason,
        @Nullable String source,
        @Nullable Map<String, Object> payload,
        @Nullable String unreadable,
        @Nullable String payloadText,
        @Nullable String metadataText,
        @Nullable List<Redaction> redacted) {

    /**
     * A redaction took texts out of the event. The texts are no longer known, whatever the moment of the question.
     *
     * @param position position of the event {@code EventRedacted}, which says who redacted and why
     * @param fields the texts that were taken out: JSON pointers that begin with {@code /payload} or {@code /metadata}
     */
    public record Redaction(long position, List<String> fields) {}
}
