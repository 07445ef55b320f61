package org.contractgovernance.contracts.rectification;

import com.google.auto.service.AutoService;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.feature.Feature;

/** Rectification plans. */
@AutoService(Feature.class)
public final class RectificationPlanFeature implements Feature {

    @Override
    public EntityKind kind() {
        return EntityKind.RECTIFICATION_PLAN;
    }

    @Override
    public Class<RectificationPlanEvent> events() {
        return RectificationPlanEvent.class;
    }

    @Override
    public Class<RectificationPlanCommand> commands() {
        return RectificationPlanCommand.class;
    }
}
