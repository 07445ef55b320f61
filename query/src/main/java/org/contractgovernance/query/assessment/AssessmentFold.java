package org.contractgovernance.query.assessment;

import java.time.LocalDate;
import org.contractgovernance.contracts.assessment.AssessmentEntry;
import org.contractgovernance.contracts.assessment.AssessmentEvent;
import org.contractgovernance.contracts.assessment.AssessmentEvent.AssessmentProposed;
import org.contractgovernance.contracts.assessment.AssessmentEvent.AssessmentRestated;
import org.contractgovernance.contracts.assessment.AssessmentEvent.AssessmentWithdrawn;
import org.contractgovernance.contracts.assessment.AssessmentEvent.DeductionDecided;
import org.contractgovernance.contracts.assessment.AssessmentEvent.ProviderDidNotRespond;
import org.contractgovernance.contracts.assessment.AssessmentEvent.ProviderResponded;
import org.contractgovernance.contracts.assessment.DeductionDecision;
import org.contractgovernance.contracts.assessment.ProviderAnswer;
import org.contractgovernance.contracts.assessment.StandingDeductions;
import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.event.Metadata;
import org.jspecify.annotations.Nullable;

/** How the events of an assessment make its row. */
public final class AssessmentFold {

    private AssessmentFold() {}

    /** The row after an event. */
    public static AssessmentEntry evolve(@Nullable AssessmentEntry before, AssessmentEvent event, Envelope envelope) {
        LocalDate day = envelope.effectiveOn();
        if (before == null) {
            if (event instanceof AssessmentProposed e) {
                return AssessmentEntry.proposed(
                        envelope.contract(),
                        e.assessed(),
                        StandingDeductions.proposed(e.deductions(), e.say().until()),
                        e.say(),
                        day);
            }
            throw new IllegalStateException("a period is assessed before anything else happens to its assessment");
        }
        StandingDeductions deductions = before.standing();
        return switch (event) {
            case AssessmentProposed e ->
                throw new IllegalStateException("a period is assessed for the first time once");
            case AssessmentRestated e ->
                before.restated(
                        e.assessed(),
                        deductions.restated(e.deductions(), e.say().until()),
                        e.say(),
                        day);
            case AssessmentWithdrawn e ->
                before.withdrawn(
                        e.because(), deductions.restated(e.deductions(), e.say().until()), e.say(), day);
            case ProviderResponded e -> {
                ProviderAnswer answer = new ProviderAnswer(e.stance(), e.narrative(), day);
                yield before.with(deductions.answered(e.deductions(), answer)).with(answer);
            }
            case ProviderDidNotRespond e -> before.with(deductions.unanswered(e.deductions()));
            case DeductionDecided e -> before.with(deductions.decided(e.deduction(), decision(e, envelope)));
        };
    }

    private static DeductionDecision decision(DeductionDecided event, Envelope envelope) {
        Metadata metadata = envelope.metadata();
        return DeductionDecision.of(event, envelope.effectiveOn(), metadata.actor(), metadata.reason());
    }
}
