package org.contractgovernance.contracts.obligation;

import com.google.auto.service.AutoService;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.feature.Feature;

/** Obligations of both parties. */
@AutoService(Feature.class)
public final class ObligationFeature implements Feature {

    @Override
    public EntityKind kind() {
        return EntityKind.OBLIGATION;
    }

    @Override
    public Class<ObligationEvent> events() {
        return ObligationEvent.class;
    }

    @Override
    public Class<ObligationCommand> commands() {
        return ObligationCommand.class;
    }
}
