package org.contractgovernance.command.review;

import java.util.List;
import org.contractgovernance.command.reference.ReferenceData;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.review.ReviewEvent;
import org.jspecify.annotations.Nullable;

/**
 * Another review of the contract, as far as an addendum looks at it.
 *
 * @param series reference of its series; absent where there is no such review
 * @param fixed the version of its minutes that both parties agreed; absent where there is none
 */
record OtherReview(@Nullable String series, @Nullable Integer fixed) {

    static OtherReview of(String contract, String reference, ReferenceData referenceData) {
        List<Event> happened =
                referenceData.histories(contract, EntityKind.REVIEW).getOrDefault(reference, List.of());
        String series = null;
        Integer fixed = null;
        for (Event each : happened) {
            if (each instanceof ReviewEvent.ReviewPlanned e) {
                series = e.series();
            }
            if (each instanceof ReviewEvent.MinutesAgreed e && e.fixed()) {
                fixed = e.version();
            }
        }
        return new OtherReview(series, fixed);
    }
}
