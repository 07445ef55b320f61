package org.contractgovernance.contracts.person;

import java.time.Instant;
import org.contractgovernance.contracts.term.PersonId;

/**
 * A record that a person's name was erased.
 *
 * @param person identifier of the person, whose name is gone
 * @param erasedAt when, by the database's clock
 * @param erasedBy who erased it
 * @param client through which client
 * @param reason why
 */
public record Erasure(PersonId person, Instant erasedAt, PersonId erasedBy, String client, String reason) {}
