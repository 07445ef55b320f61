package org.contractgovernance.contracts.rectification;

import org.contractgovernance.contracts.term.Coded;

/** A party to a contract. */
public enum ContractParty implements Coded {
    PROVIDER,
    COUNCIL
}
