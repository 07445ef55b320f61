package org.contractgovernance.contracts.contract;

import com.google.auto.service.AutoService;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.feature.Feature;

/** Contracts: what the parties signed, the services in it, and who holds which role. */
@AutoService(Feature.class)
public final class ContractFeature implements Feature {

    @Override
    public EntityKind kind() {
        return EntityKind.CONTRACT;
    }

    @Override
    public Class<ContractEvent> events() {
        return ContractEvent.class;
    }

    @Override
    public Class<ContractCommand> commands() {
        return ContractCommand.class;
    }
}
