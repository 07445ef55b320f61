package org.contractgovernance.query.kpi;

import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.kpi.KpiEvent;
import org.contractgovernance.contracts.kpi.KpiEvent.FigureCorrected;
import org.contractgovernance.contracts.kpi.KpiEvent.QueryAnswered;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnAccepted;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnQueried;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnRerated;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnResubmitted;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnSubmitted;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnWithdrawn;
import org.contractgovernance.contracts.kpi.KpiReturn;
import org.contractgovernance.contracts.kpi.Rated;
import org.contractgovernance.contracts.kpi.ReturnEntry;
import org.contractgovernance.contracts.kpi.ReturnStatus;
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
        Draft row = new Draft(before);
        switch (event) {
            case ReturnSubmitted e -> throw new IllegalStateException("answered above: " + e.period());
            case ReturnQueried e -> {
                row.status = ReturnStatus.QUERIED;
                row.question = e.question();
                row.answer = null;
            }
            case QueryAnswered e -> {
                row.status = ReturnStatus.ANSWERED;
                row.answer = e.answer();
            }
            case ReturnResubmitted e -> {
                row.status = ReturnStatus.SUBMITTED;
                row.submittedBy = envelope.metadata().actor();
                becomes(row, e.figures(), e.rated(), envelope);
            }
            case ReturnAccepted e -> {
                row.status = ReturnStatus.ACCEPTED;
                row.provisional = false;
                row.rated = e.rated();
                row.assuredBy = envelope.metadata().actor();
                row.assuredOn = envelope.effectiveOn();
            }
            case FigureCorrected e -> {
                row.corrections++;
                row.correctedBy = envelope.metadata().actor();
                row.correctedOn = envelope.effectiveOn();
                becomes(row, e.figures(), e.rated(), envelope);
            }
            case ReturnRerated e -> row.rated = e.rated();
            case ReturnWithdrawn e -> {
                row.status = ReturnStatus.WITHDRAWN;
                row.provisional = false;
            }
        }
        return row.entry();
    }

    private static void becomes(Draft row, KpiReturn figures, Rated rated, Envelope envelope) {
        row.figures = figures;
        row.rated = rated;
        row.source = envelope.metadata().source();
    }

    private static ReturnEntry submitted(ReturnSubmitted e, Envelope envelope) {
        KpiReturn figures = e.figures();
        return new ReturnEntry(
                envelope.contract(),
                envelope.metadata().reference(),
                e.period(),
                e.from(),
                e.to(),
                ReturnStatus.SUBMITTED,
                e.rated().figure(),
                e.rated().rating(),
                e.rated().because(),
                true,
                figures.value(),
                figures.numerator(),
                figures.denominator(),
                figures.sample(),
                figures.cannotBeDescribed(),
                figures.narrative(),
                figures.evidence(),
                envelope.metadata().actor(),
                envelope.effectiveOn(),
                null,
                null,
                null,
                null,
                0,
                null,
                null,
                envelope.metadata().source());
    }
}
