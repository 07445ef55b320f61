package org.contractgovernance.contracts.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.contracts.term.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * A line of the audit trail: one event. A line never changes once it is written. Effective means: the effective day of the event itself.
 *
 * @param contract reference of the contract
 * @param position place in the one order of all events
 * @param eventId identifier of the event
 * @param event stored name of the event
 * @param subject the kind of entity that it is about
 * @param entity identifier of the entity
 * @param reference what people call the entity: {@code I-14}, a KPI's code, a period's return as {@code CODE 2016-01}
 * @param line what happened, in one sentence; it names people by identifiers, and each reading puts names in their place
 * @param changes what changed from what to what
 * @param reason why, where a reason was given
 * @param source the document that the fact is taken from
 * @param actor who did it
 * @param client through which client
 * @param role in which role
 * @param recordedAt when it was recorded
 * @param effectiveOn the day from which it is effective
 * @param visibility who may see it
 * @param correlation identifier that all events of the same request share
 * @param causedBy identifier of the event that it follows from
 */
public record TrailEntry(
        String contract,
        long position,
        String eventId,
        String event,
        EntityKind subject,
        String entity,
        String reference,
        String line,
        List<Change> changes,
        @Nullable String reason,
        @Nullable String source,
        PersonId actor,
        String client,
        Role role,
        Instant recordedAt,
        LocalDate effectiveOn,
        Visibility visibility,
        String correlation,
        @Nullable String causedBy) {}
