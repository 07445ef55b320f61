package org.contractgovernance.contracts.earlywarning;

import com.google.auto.service.AutoService;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.feature.Feature;

/** The early warning register. */
@AutoService(Feature.class)
public final class EarlyWarningFeature implements Feature {

    @Override
    public EntityKind kind() {
        return EntityKind.EARLY_WARNING;
    }

    @Override
    public Class<EarlyWarningEvent> events() {
        return EarlyWarningEvent.class;
    }

    @Override
    public Class<EarlyWarningCommand> commands() {
        return EarlyWarningCommand.class;
    }
}
