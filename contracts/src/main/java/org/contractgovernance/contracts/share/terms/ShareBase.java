package org.contractgovernance.contracts.share.terms;

import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.term.Coded;

/** What is shared. */
public enum ShareBase implements Coded {
    /** The target cost less the outturn cost. The council has it, and pays the provider's share of it. */
    COST,
    /** The surplus less the target surplus. The provider has it, and pays the council's share of it. */
    SURPLUS;

    /** The party that is paid its share of a gain, and pays its share of a loss. */
    public ContractParty payee() {
        return this == COST ? ContractParty.PROVIDER : ContractParty.COUNCIL;
    }

    /** The party that has the gain, or bears the loss, until it is shared. */
    public ContractParty holder() {
        return this == COST ? ContractParty.COUNCIL : ContractParty.PROVIDER;
    }
}
