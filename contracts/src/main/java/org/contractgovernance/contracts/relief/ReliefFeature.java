package org.contractgovernance.contracts.relief;

import com.google.auto.service.AutoService;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.feature.Feature;

/** Relief. */
@AutoService(Feature.class)
public final class ReliefFeature implements Feature {

    @Override
    public EntityKind kind() {
        return EntityKind.RELIEF;
    }

    @Override
    public Class<ReliefEvent> events() {
        return ReliefEvent.class;
    }

    @Override
    public Class<ReliefCommand> commands() {
        return ReliefCommand.class;
    }
}
