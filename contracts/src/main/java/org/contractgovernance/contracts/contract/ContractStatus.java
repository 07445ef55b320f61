package org.contractgovernance.contracts.contract;

import org.contractgovernance.contracts.term.Coded;

/** Where a contract stands. */
public enum ContractStatus implements Coded {
    REGISTERED,
    STARTED
}
