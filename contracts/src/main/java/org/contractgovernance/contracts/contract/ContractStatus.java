package org.contractgovernance.contracts.contract;

import org.contractgovernance.contracts.term.Coded;

/** The status of a contract. */
public enum ContractStatus implements Coded {
    REGISTERED,
    STARTED
}
