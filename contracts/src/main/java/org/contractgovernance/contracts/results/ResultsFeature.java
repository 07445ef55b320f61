package org.contractgovernance.contracts.results;

import com.google.auto.service.AutoService;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.feature.Feature;

/** Payment by results. */
@AutoService(Feature.class)
public final class ResultsFeature implements Feature {

    @Override
    public EntityKind kind() {
        return EntityKind.PAYMENT_BY_RESULTS;
    }

    @Override
    public Class<ResultsEvent> events() {
        return ResultsEvent.class;
    }

    @Override
    public Class<ResultsCommand> commands() {
        return ResultsCommand.class;
    }
}
