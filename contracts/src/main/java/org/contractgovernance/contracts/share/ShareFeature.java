package org.contractgovernance.contracts.share;

import com.google.auto.service.AutoService;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.feature.Feature;

/** Shares of gains and surpluses. */
@AutoService(Feature.class)
public final class ShareFeature implements Feature {

    @Override
    public EntityKind kind() {
        return EntityKind.GAIN_SHARE;
    }

    @Override
    public Class<ShareEvent> events() {
        return ShareEvent.class;
    }

    @Override
    public Class<ShareCommand> commands() {
        return ShareCommand.class;
    }
}
