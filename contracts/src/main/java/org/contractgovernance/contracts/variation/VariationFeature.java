package org.contractgovernance.contracts.variation;

import com.google.auto.service.AutoService;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.feature.Feature;

/** Variations. */
@AutoService(Feature.class)
public final class VariationFeature implements Feature {

    @Override
    public EntityKind kind() {
        return EntityKind.VARIATION;
    }

    @Override
    public Class<VariationEvent> events() {
        return VariationEvent.class;
    }

    @Override
    public Class<VariationCommand> commands() {
        return VariationCommand.class;
    }
}
