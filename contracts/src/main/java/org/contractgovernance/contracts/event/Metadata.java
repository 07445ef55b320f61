package org.contractgovernance.contracts.event;

import java.time.LocalDate;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.contracts.term.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * The metadata stored with every event: who acted, in what role, about which contract, from which day, and why.
 *
 * @param contract reference of the contract
 * @param reference what people call the entity in its contract: {@code I-14}, {@code EW-3}, a KPI's code; the contract's own reference for
 *     a contract
 * @param actor the person who acted, never a name
 * @param client the client that the person acted through
 * @param role the role acted in
 * @param correlation identifier that all events of one request share, with those of policies that follow from it
 * @param causation identifier of the event that this one follows from, where it follows from one
 * @param idempotencyKey the request's idempotency key, where it had one
 * @param effectiveOn the day from which it is so
 * @param visibility who may see it
 * @param reason why, where the command asked for a reason
 * @param source the document that the fact is taken from, or {@code illustrative} and why
 */
public record Metadata(
        String contract,
        String reference,
        PersonId actor,
        String client,
        Role role,
        String correlation,
        @Nullable String causation,
        @Nullable String idempotencyKey,
        LocalDate effectiveOn,
        Visibility visibility,
        @FreeText @Nullable String reason,
        @FreeText @Nullable String source) {}
