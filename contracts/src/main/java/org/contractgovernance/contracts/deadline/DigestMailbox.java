package org.contractgovernance.contracts.deadline;

import java.util.Set;
import java.util.TreeSet;
import org.contractgovernance.contracts.access.Role;

/**
 * A mailbox that receives the digest of deadlines. It belongs to a role and not to a person.
 *
 * @param address the address of the mailbox
 * @param as the role whose deadlines it reads; a provider's mailbox reads only what is shared
 * @param contracts references of the contracts that it reads about
 */
public record DigestMailbox(String address, Role as, Set<String> contracts) {

    public DigestMailbox {
        contracts = Set.copyOf(contracts);
    }

    /** The contracts in order. */
    public Set<String> inOrder() {
        return new TreeSet<>(contracts);
    }
}
