package org.contractgovernance.contracts.failure;

import com.google.auto.service.AutoService;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.feature.Feature;

/** What failures of a performance regime set off. */
@AutoService(Feature.class)
public final class FailureResponseFeature implements Feature {

    @Override
    public EntityKind kind() {
        return EntityKind.FAILURE_RESPONSE;
    }

    @Override
    public Class<FailureResponseEvent> events() {
        return FailureResponseEvent.class;
    }

    @Override
    public Class<FailureResponseCommand> commands() {
        return FailureResponseCommand.class;
    }
}
