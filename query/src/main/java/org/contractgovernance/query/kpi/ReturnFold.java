package org.contractgovernance.query.kpi;

import java.time.LocalDate;
import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.event.Metadata;
import org.contractgovernance.contracts.kpi.KpiEvent;
import org.contractgovernance.contracts.kpi.KpiEvent.FigureCorrected;
import org.contractgovernance.contracts.kpi.KpiEvent.QueryAnswered;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnAccepted;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnComputed;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnQueried;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnRecomputed;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnRerated;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnResubmitted;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnSubmitted;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnWithdrawn;
import org.contractgovernance.contracts.kpi.KpiEvent.SampleVerified;
import org.contractgovernance.contracts.kpi.ReturnEntry;
import org.contractgovernance.contracts.kpi.ReturnEntry.QualityAssurance;
import org.contractgovernance.contracts.kpi.ReturnEntry.RatedReturn;
import org.contractgovernance.contracts.kpi.ReturnEntry.ReturnSpan;
import org.contractgovernance.contracts.kpi.ReturnEntry.Submission;
import org.contractgovernance.contracts.kpi.ReturnStatus;
import org.contractgovernance.contracts.term.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * How the events of one period's return make its row. A withdrawn return keeps its row, which counts as no return; the next submission
 * begins the row again.
 */
public final class ReturnFold {

    private ReturnFold() {}

    /** The row after an event. */
    public static ReturnEntry evolve(@Nullable ReturnEntry before, KpiEvent.ReturnEvent event, Envelope envelope) {
        if (event instanceof ReturnSubmitted submitted) {
            return submitted(submitted, envelope);
        }
        if (event instanceof ReturnComputed computed) {
            return computed(computed, envelope);
        }
        if (before == null) {
            throw new IllegalStateException("a period is submitted before anything else happens to its return");
        }
        PersonId actor = envelope.metadata().actor();
        String source = envelope.metadata().source();
        LocalDate day = envelope.effectiveOn();
        RatedReturn state = before.state();
        QualityAssurance assurance = before.assurance();
        return switch (event) {
            case ReturnSubmitted e -> throw new IllegalStateException("answered above: " + e.period());
            case ReturnComputed e -> throw new IllegalStateException("answered above: " + e.period());
            case ReturnRecomputed e ->
                before.with(RatedReturn.computed(e.figures(), e.rated(), e.status()), source)
                        .with(before.submission().by(actor))
                        .with(before.verification().changed())
                        .of(e.inputs());
            case ReturnQueried e -> before.with(state.in(ReturnStatus.QUERIED)).with(assurance.asked(e.question()));
            case QueryAnswered e -> before.with(state.in(ReturnStatus.ANSWERED)).with(assurance.answered(e.answer()));
            case ReturnResubmitted e ->
                before.with(state.in(ReturnStatus.SUBMITTED).returned(e.figures(), e.rated()), source)
                        .with(before.submission().by(actor))
                        .with(before.verification().changed())
                        .of(null);
            case ReturnAccepted e ->
                before.with(state.rerated(e.rated()).settled(ReturnStatus.ACCEPTED))
                        .with(assurance.accepted(actor, day));
            case FigureCorrected e ->
                before.with(state.returned(e.figures(), e.rated()), source)
                        .with(assurance.corrected(actor, day))
                        .with(before.verification().changed())
                        .of(null);
            case SampleVerified e -> before.with(before.verification().verified(actor, day, e.check()));
            case ReturnRerated e -> before.with(state.rerated(e.rated()));
            case ReturnWithdrawn e -> before.with(state.settled(ReturnStatus.WITHDRAWN));
        };
    }

    private static ReturnEntry computed(ReturnComputed e, Envelope envelope) {
        Metadata metadata = envelope.metadata();
        return ReturnEntry.submitted(
                        envelope.contract(),
                        metadata.reference(),
                        new ReturnSpan(e.period(), e.from(), e.to()),
                        RatedReturn.computed(e.figures(), e.rated(), e.status()),
                        new Submission(metadata.actor(), envelope.effectiveOn()),
                        metadata.source())
                .of(e.inputs());
    }

    private static ReturnEntry submitted(ReturnSubmitted e, Envelope envelope) {
        Metadata metadata = envelope.metadata();
        return ReturnEntry.submitted(
                envelope.contract(),
                metadata.reference(),
                new ReturnSpan(e.period(), e.from(), e.to()),
                RatedReturn.submitted(e.figures(), e.rated()),
                new Submission(metadata.actor(), envelope.effectiveOn()),
                metadata.source());
    }
}
