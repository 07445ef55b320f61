package org.contractgovernance.command.delegation;

import java.util.List;
import org.contractgovernance.command.entity.CommandContext;
import org.contractgovernance.command.reference.ReferenceData;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.delegation.DelegationCommand;
import org.contractgovernance.contracts.delegation.DelegationScheme;
import org.contractgovernance.contracts.entity.EntityKind;

/** The scheme of delegation that stands in a contract. */
public final class Delegated {

    private Delegated() {}

    /** The scheme on record; nobody may sign where there is none. */
    public static DelegationScheme in(String contract, ReferenceData referenceData) {
        return DelegationScheme.after(referenceData
                .histories(contract, EntityKind.DELEGATION)
                .getOrDefault(DelegationCommand.REFERENCE, List.of()));
    }

    /** The party that acts. */
    public static ContractParty actingParty(CommandContext context) {
        return context.byProvider() ? ContractParty.PROVIDER : ContractParty.COUNCIL;
    }
}
