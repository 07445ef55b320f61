package org.contractgovernance.query.ledger;

import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.ledger.ApplicationEntry;
import org.contractgovernance.contracts.ledger.LedgerEvent;
import org.contractgovernance.contracts.ledger.LedgerEvent.ApplicationCorrected;
import org.contractgovernance.contracts.ledger.LedgerEvent.LineApplied;
import org.contractgovernance.contracts.ledger.PaymentDocument;
import org.jspecify.annotations.Nullable;

/** How the events of a line make its row. */
public final class ApplicationFold {

    private ApplicationFold() {}

    /** The row after an event. */
    public static ApplicationEntry evolve(@Nullable ApplicationEntry before, LedgerEvent event, Envelope envelope) {
        PaymentDocument document = switch (event) {
            case LineApplied e -> e.document();
            case ApplicationCorrected e -> e.after();
        };
        return new ApplicationEntry(
                envelope.contract(),
                event.line(),
                document,
                envelope.effectiveOn(),
                envelope.metadata().source());
    }
}
