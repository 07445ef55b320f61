package org.contractgovernance.query.kpi;

import java.time.LocalDate;
import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.event.Metadata;
import org.contractgovernance.contracts.kpi.KpiEvent;
import org.contractgovernance.contracts.kpi.KpiEvent.FigureCorrected;
import org.contractgovernance.contracts.kpi.KpiEvent.QueryAnswered;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnAccepted;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnQueried;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnRerated;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnResubmitted;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnSubmitted;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnWithdrawn;
import org.contractgovernance.contracts.kpi.ReturnEntry;
import org.contractgovernance.contracts.kpi.ReturnEntry.Assurance;
import org.contractgovernance.contracts.kpi.ReturnEntry.ReturnSpan;
import org.contractgovernance.contracts.kpi.ReturnEntry.Submission;
import org.jspecify.annotations.Nullable;

/**
 * How the events of one period's return make its row. A return that was withdrawn keeps its row, which counts as none; what is
 * submitted after it begins the row anew.
 */
public final class ReturnFold {

    private ReturnFold() {}

    /** The row after an event. */
    public static ReturnEntry evolve(@Nullable ReturnEntry before, KpiEvent.ReturnEvent event, Envelope envelope) {
        if (event instanceof ReturnSubmitted submitted) {
            return submitted(submitted, envelope);
        }
        if (before == null) {
            throw new IllegalStateException("a period is submitted before anything else happens to its return");
        }
        Metadata metadata = envelope.metadata();
        LocalDate day = envelope.effectiveOn();
        return switch (event) {
            case ReturnSubmitted e -> throw new IllegalStateException("answered above: " + e.period());
            case ReturnQueried e -> before.queried(e.question());
            case QueryAnswered e -> before.answered(e.answer());
            case ReturnResubmitted e -> before.resubmitted(e.figures(), e.rated(), metadata.actor(), metadata.source());
            case ReturnAccepted e -> before.accepted(e.rated(), new Assurance(metadata.actor(), day));
            case FigureCorrected e ->
                before.corrected(e.figures(), e.rated(), metadata.actor(), day, metadata.source());
            case ReturnRerated e -> before.rerated(e.rated());
            case ReturnWithdrawn e -> before.withdrawn();
        };
    }

    private static ReturnEntry submitted(ReturnSubmitted e, Envelope envelope) {
        Metadata metadata = envelope.metadata();
        return ReturnEntry.submitted(
                envelope.contract(),
                metadata.reference(),
                new ReturnSpan(e.period(), e.from(), e.to()),
                e.figures(),
                e.rated(),
                new Submission(metadata.actor(), envelope.effectiveOn()),
                metadata.source());
    }
}
