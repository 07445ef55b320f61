package org.contractgovernance.contracts.failure.policy;

import org.contractgovernance.contracts.term.Coded;

/** The levels of the council that hear of what nobody acts on, from the lowest up. */
public enum EscalationLevel implements Coded {
    CONTRACT_MANAGER,
    HEAD_OF_SERVICE,
    DIRECTOR
}
