package org.contractgovernance.contracts.review;

import com.google.auto.service.AutoService;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.feature.Feature;

/** Reviews. */
@AutoService(Feature.class)
public final class ReviewFeature implements Feature {

    @Override
    public EntityKind kind() {
        return EntityKind.REVIEW;
    }

    @Override
    public Class<ReviewEvent> events() {
        return ReviewEvent.class;
    }

    @Override
    public Class<ReviewCommand> commands() {
        return ReviewCommand.class;
    }
}
