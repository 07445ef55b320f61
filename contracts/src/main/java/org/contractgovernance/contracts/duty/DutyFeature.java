package org.contractgovernance.contracts.duty;

import com.google.auto.service.AutoService;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.feature.Feature;

/** The duties of the law. */
@AutoService(Feature.class)
public final class DutyFeature implements Feature {

    @Override
    public EntityKind kind() {
        return EntityKind.DUTY;
    }

    @Override
    public Class<DutyEvent> events() {
        return DutyEvent.class;
    }

    @Override
    public Class<DutyCommand> commands() {
        return DutyCommand.class;
    }
}
