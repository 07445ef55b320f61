package org.contractgovernance.contracts.relief;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.contractgovernance.contracts.term.Coded;

/** The status of a claim for relief, which follows from the decisions about its periods. */
public enum ReliefStatus implements Coded {
    /** No period is decided. */
    CLAIMED,
    /** Some periods are decided, and some are not. */
    PARTLY_DECIDED,
    /** Every period is relieved. */
    GRANTED,
    /** Every period is decided; some are relieved. */
    PARTLY_GRANTED,
    /** Every period is decided, and no period is relieved. */
    REFUSED,
    /** The provider took the whole claim back. */
    WITHDRAWN,
    /** No period is relieved any more. */
    REVOKED;

    /** The status of a claim whose periods have these decisions. */
    static ReliefStatus of(Collection<ReliefDecision> decisions) {
        Set<ReliefDecision> met = EnumSet.copyOf(decisions);
        if (met.contains(ReliefDecision.CLAIMED)) {
            return met.size() == 1 ? CLAIMED : PARTLY_DECIDED;
        }
        if (met.contains(ReliefDecision.GRANTED)) {
            return met.size() == 1 ? GRANTED : PARTLY_GRANTED;
        }
        if (met.contains(ReliefDecision.REVOKED)) {
            return REVOKED;
        }
        return met.contains(ReliefDecision.REFUSED) ? REFUSED : WITHDRAWN;
    }
}
