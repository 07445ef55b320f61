package org.contractgovernance.query.ledger;

import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.ledger.ApplicationEntry;
import org.contractgovernance.contracts.ledger.AppliedLine;
import org.contractgovernance.contracts.ledger.LedgerEvent;
import org.jspecify.annotations.Nullable;

/** How the events of a line make its row. */
public final class ApplicationFold {

    private ApplicationFold() {}

    /** The row after an event. */
    public static ApplicationEntry evolve(@Nullable ApplicationEntry before, LedgerEvent event, Envelope envelope) {
        AppliedLine line = AppliedLine.after(before == null ? null : before.applied(), event, envelope.effectiveOn());
        return new ApplicationEntry(
                envelope.contract(),
                event.line(),
                line.amount(),
                line.notApplied(),
                line.documents(),
                envelope.effectiveOn(),
                envelope.metadata().source());
    }
}
