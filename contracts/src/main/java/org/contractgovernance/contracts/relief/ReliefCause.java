package org.contractgovernance.contracts.relief;

import org.contractgovernance.contracts.term.Coded;

/** The causes for which a contract gives relief. */
public enum ReliefCause implements Coded {
    /** The council did, or failed to do, what the contract asks of it. */
    AUTHORITY_CAUSE,
    FORCE_MAJEURE,
    /** A change that both parties agreed. */
    AGREED_CHANGE,
    /** Another cause, which the claim says in words. */
    OTHER
}
