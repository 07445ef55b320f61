package org.contractgovernance.contracts.risktool;

import com.google.auto.service.AutoService;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.feature.Feature;

/** Risks of the corporate risk tool that have no early warning. */
@AutoService(Feature.class)
public final class UnmatchedRiskFeature implements Feature {

    @Override
    public EntityKind kind() {
        return EntityKind.UNMATCHED_RISK;
    }

    @Override
    public Class<UnmatchedRiskEvent> events() {
        return UnmatchedRiskEvent.class;
    }

    @Override
    public Class<UnmatchedRiskCommand> commands() {
        return UnmatchedRiskCommand.class;
    }
}
