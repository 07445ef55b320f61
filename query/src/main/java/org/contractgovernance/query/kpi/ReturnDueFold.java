package org.contractgovernance.query.kpi;

import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.kpi.KpiEvent.ClockEvent;
import org.contractgovernance.contracts.kpi.ReturnDue;
import org.contractgovernance.contracts.kpi.ReturnDueEntry;
import org.jspecify.annotations.Nullable;

/** How the events of the clock of a period's return make its row. */
public final class ReturnDueFold {

    private ReturnDueFold() {}

    /** The row after an event. */
    public static ReturnDueEntry evolve(@Nullable ReturnDueEntry before, ClockEvent event, Envelope envelope) {
        ReturnDue told = before == null ? null : before.told();
        ReturnDue now = ReturnDue.after(told, event, envelope.effectiveOn());
        return before != null && now.equals(told)
                ? before
                : ReturnDueEntry.of(envelope.contract(), envelope.metadata().reference(), now, event);
    }
}
