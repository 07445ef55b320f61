package org.contractgovernance.contracts.regime;

import com.google.auto.service.AutoService;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.feature.Feature;

/** Performance regimes. */
@AutoService(Feature.class)
public final class RegimeFeature implements Feature {

    @Override
    public EntityKind kind() {
        return EntityKind.PERFORMANCE_REGIME;
    }

    @Override
    public Class<RegimeEvent> events() {
        return RegimeEvent.class;
    }

    @Override
    public Class<RegimeCommand> commands() {
        return RegimeCommand.class;
    }
}
