package org.contractgovernance.contracts.deadline;

import org.contractgovernance.contracts.term.Coded;

/** Who owes what is due. */
public enum OwedBy implements Coded {
    PROVIDER,
    /** The council: nobody of its own owns it. */
    COUNCIL,
    /** Either party: both may do it. */
    EITHER_PARTY,
    /** The person who owns it. */
    OWNER
}
