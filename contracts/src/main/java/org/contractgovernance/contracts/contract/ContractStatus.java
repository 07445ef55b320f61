package org.contractgovernance.contracts.contract;

import org.contractgovernance.contracts.Coded;

/** Where a contract stands. */
public enum ContractStatus implements Coded {
    REGISTERED,
    STARTED
}
