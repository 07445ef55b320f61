package org.contractgovernance.contracts.review.series;

import com.google.auto.service.AutoService;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.feature.Feature;

/** The series of reviews. */
@AutoService(Feature.class)
public final class ReviewSeriesFeature implements Feature {

    @Override
    public EntityKind kind() {
        return EntityKind.REVIEW_SERIES;
    }

    @Override
    public Class<ReviewSeriesEvent> events() {
        return ReviewSeriesEvent.class;
    }

    @Override
    public Class<ReviewSeriesCommand> commands() {
        return ReviewSeriesCommand.class;
    }
}
