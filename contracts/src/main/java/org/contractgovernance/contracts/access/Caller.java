package org.contractgovernance.contracts.access;

import java.util.Set;
import org.contractgovernance.contracts.term.PersonId;

/**
 * The person who asks (or a client that acts for itself), with the client, the roles and the contracts of the token.
 *
 * @param actor the person, by an opaque identifier; a client's own where its token names no person
 * @param client the client's identifier at the issuer
 * @param roles every role that the token grants
 * @param contracts references of the contracts that the token is limited to
 * @param everyContract whether the token is not limited to certain contracts
 */
public record Caller(PersonId actor, String client, Set<Role> roles, Set<String> contracts, boolean everyContract) {

    /** The client that the trail shows for acts of the application itself. */
    public static final String OWN_CLIENT = "contract-governance";

    public Caller {
        roles = Set.copyOf(roles);
        contracts = Set.copyOf(contracts);
    }

    /** Whether the caller may know of this contract. */
    public boolean mayKnowOf(String contract) {
        return everyContract || contracts.contains(contract);
    }

    /** Whether the caller reads as the provider does: only what is shared. */
    public boolean seesOnlyWhatIsShared() {
        return roles.stream().noneMatch(Role::isOfTheCouncil);
    }
}
