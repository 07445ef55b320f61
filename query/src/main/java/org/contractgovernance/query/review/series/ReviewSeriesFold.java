package org.contractgovernance.query.review.series;

import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.review.series.ReviewSeriesCourse;
import org.contractgovernance.contracts.review.series.ReviewSeriesEntry;
import org.contractgovernance.contracts.review.series.ReviewSeriesEvent;
import org.contractgovernance.contracts.review.series.ReviewSeriesEvent.ReviewSeriesBegun;
import org.jspecify.annotations.Nullable;

/** How the events of a series of reviews make its row. */
public final class ReviewSeriesFold {

    private ReviewSeriesFold() {}

    /** The row after an event. */
    public static ReviewSeriesEntry evolve(
            @Nullable ReviewSeriesEntry before, ReviewSeriesEvent event, Envelope envelope) {
        if (event instanceof ReviewSeriesBegun e) {
            return new ReviewSeriesEntry(
                    envelope.contract(),
                    e.reference(),
                    EntityKind.REVIEW_SERIES.number(e.reference()),
                    ReviewSeriesCourse.begun(e, envelope.effectiveOn()));
        }
        if (before == null) {
            throw new IllegalStateException("a series begins before anything else happens to it");
        }
        return before.with(before.course().after(event, envelope.effectiveOn()));
    }
}
