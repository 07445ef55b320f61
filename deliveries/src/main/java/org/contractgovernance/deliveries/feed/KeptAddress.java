package org.contractgovernance.deliveries.feed;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.deadline.DeadlineKind;
import org.contractgovernance.contracts.deadline.feed.CalendarAddressState;
import org.contractgovernance.contracts.term.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An address as it is kept.
 *
 * @param id its identifier
 * @param contract reference of the contract
 * @param name what its maker calls it
 * @param kinds the kinds of deadline that it shows; all where none is named
 * @param maker who made it
 * @param client the client at which it was made
 * @param roles the maker's roles when its present secret was made
 * @param revoked whether it was ended for good
 * @param madeOn the day on which its present secret was made
 * @param endsOn the last day on which it can be read
 * @param lastUsedOn the last day on which it was read
 */
record KeptAddress(
        UUID id,
        String contract,
        String name,
        Set<DeadlineKind> kinds,
        PersonId maker,
        String client,
        Set<Role> roles,
        boolean revoked,
        LocalDate madeOn,
        LocalDate endsOn,
        @Nullable LocalDate lastUsedOn) {

    CalendarAddressState state(LocalDate today) {
        if (revoked) {
            return CalendarAddressState.REVOKED;
        }
        return today.isAfter(endsOn) ? CalendarAddressState.ENDED : CalendarAddressState.ACTIVE;
    }

    /** Its maker, with the rights that the maker had, limited to the contract. */
    Caller asMaker() {
        return new Caller(maker, client, roles, Set.of(contract), false);
    }

    boolean isOf(Caller caller) {
        return maker.equals(caller.actor()) && client.equals(caller.client());
    }

    /** Whether a caller may learn of it. */
    boolean isKnownTo(Caller caller) {
        return caller.mayKnowOf(contract) && (isOf(caller) || caller.roles().contains(Role.ADMINISTRATOR));
    }
}
