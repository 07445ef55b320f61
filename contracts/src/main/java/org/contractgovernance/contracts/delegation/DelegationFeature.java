package org.contractgovernance.contracts.delegation;

import com.google.auto.service.AutoService;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.feature.Feature;

/** The scheme of delegation. */
@AutoService(Feature.class)
public final class DelegationFeature implements Feature {

    @Override
    public EntityKind kind() {
        return EntityKind.DELEGATION;
    }

    @Override
    public Class<DelegationEvent> events() {
        return DelegationEvent.class;
    }

    @Override
    public Class<DelegationCommand> commands() {
        return DelegationCommand.class;
    }
}
