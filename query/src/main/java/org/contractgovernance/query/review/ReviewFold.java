package org.contractgovernance.query.review;

import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.review.ReviewCourse;
import org.contractgovernance.contracts.review.ReviewEntry;
import org.contractgovernance.contracts.review.ReviewEvent;
import org.contractgovernance.contracts.review.ReviewEvent.ReviewPlanned;
import org.jspecify.annotations.Nullable;

/** How the events of a review make its row. */
public final class ReviewFold {

    private ReviewFold() {}

    /** The row after an event. */
    public static ReviewEntry evolve(@Nullable ReviewEntry before, ReviewEvent event, Envelope envelope) {
        if (event instanceof ReviewPlanned e) {
            return new ReviewEntry(
                    envelope.contract(),
                    e.reference(),
                    EntityKind.REVIEW.number(e.reference()),
                    ReviewCourse.planned(e, envelope.effectiveOn()));
        }
        if (before == null) {
            throw new IllegalStateException("a review is planned before anything else happens to it");
        }
        return before.with(before.course()
                .after(event, envelope.effectiveOn(), envelope.metadata().actor()));
    }
}
