package org.contractgovernance.contracts.contract;

import org.contractgovernance.contracts.term.Coded;

/** The two parties of a contract, between which money is paid. */
public enum ContractParty implements Coded {
    COUNCIL,
    PROVIDER
}
