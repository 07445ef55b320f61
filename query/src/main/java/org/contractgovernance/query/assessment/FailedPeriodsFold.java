package org.contractgovernance.query.assessment;

import org.contractgovernance.contracts.assessment.AssessmentEvent;
import org.contractgovernance.contracts.assessment.AssessmentEvent.AssessmentProposed;
import org.contractgovernance.contracts.assessment.AssessmentEvent.AssessmentRestated;
import org.contractgovernance.contracts.assessment.AssessmentEvent.AssessmentWithdrawn;
import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.failure.FailedPeriodEntry;
import org.jspecify.annotations.Nullable;

/** How an assessment's events make the failures of its period. Only an assessment or a restatement finds failures. */
public final class FailedPeriodsFold {

    private FailedPeriodsFold() {}

    /** The row after an event. */
    public static FailedPeriodEntry evolve(
            @Nullable FailedPeriodEntry before, AssessmentEvent event, Envelope envelope) {
        if (event instanceof AssessmentProposed proposed) {
            return FailedPeriodEntry.after(before, proposed.assessed(), envelope);
        }
        if (event instanceof AssessmentRestated restated) {
            return FailedPeriodEntry.after(before, restated.assessed(), envelope);
        }
        if (before == null) {
            throw new IllegalStateException("a period is assessed before anything else happens to its assessment");
        }
        return event instanceof AssessmentWithdrawn ? before.withdrawn() : before;
    }
}
