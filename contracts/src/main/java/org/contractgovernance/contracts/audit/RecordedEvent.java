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
 * An event as it was recorded, but for texts that have been redacted since. People are identifiers in it: names are not part of the
 * record, and are asked for elsewhere.
 *
 * <p>An event that cannot be read says why, and shows as they are stored the texts that could not be read. What its metadata would say is
 * absent where it is the metadata that cannot be read; the provider is not shown such an event, since nobody knows who may see it.
 *
 * @param position place in the one order of all events
 * @param eventId identifier of the event
 * @param event stored name of the event
 * @param revision revision of what the name stands for
 * @param entity identifier of the entity that it happened to
 * @param sequence place among the entity's own events, from 0; absent for the provider, whom it would tell how many of them are the
 *     council's alone
 * @param recordedAt when it was recorded, by the database's clock
 * @param effectiveOn from which day it is so
 * @param contract reference of the contract
 * @param reference what people call the entity: {@code I-14}, a KPI's code
 * @param visibility who may see it
 * @param actor who did it
 * @param client through which client
 * @param role in which role
 * @param correlation identifier shared by everything that the same request brought about
 * @param causedBy identifier of the event that it follows from, where the caller may see that one
 * @param reason why, where a reason was given
 * @param source the document that the fact is taken from
 * @param payload what happened, as the event's name and revision say; absent where that cannot be read
 * @param unreadable why the event cannot be read, and no register can take it in; absent where it can
 * @param payloadText the payload as it is stored, where it cannot be read
 * @param metadataText the metadata as they are stored, where they cannot be read
 * @param redacted what has been taken out of it since, in order; absent where nothing has
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
     * That texts were taken out of the event, whatever moment the question is about: they are not known any more.
     *
     * @param position position of the event {@code EventRedacted} that says who and why
     * @param fields what was taken out: JSON pointers that begin with {@code /payload} or {@code /metadata}
     */
    public record Redaction(long position, List<String> fields) {}
}
