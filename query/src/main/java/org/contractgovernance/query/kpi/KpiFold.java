package org.contractgovernance.query.kpi;

import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.kpi.KpiEntry;
import org.contractgovernance.contracts.kpi.KpiEntry.InForce;
import org.contractgovernance.contracts.kpi.KpiEvent.DefinitionEvent;
import org.contractgovernance.contracts.kpi.KpiEvent.KpiDefined;
import org.contractgovernance.contracts.kpi.KpiEvent.KpiRetired;
import org.contractgovernance.contracts.kpi.KpiEvent.KpiRevised;
import org.jspecify.annotations.Nullable;

/** How a KPI's events make its row in the register of KPIs. Returns have rows of their own: {@link ReturnFold}. */
public final class KpiFold {

    private KpiFold() {}

    /** The row after an event. */
    public static KpiEntry evolve(@Nullable KpiEntry before, DefinitionEvent event, Envelope envelope) {
        if (event instanceof KpiDefined e) {
            return KpiEntry.defined(
                    envelope.contract(),
                    e.code(),
                    new InForce(e.appliesFrom(), e.definition()),
                    envelope.metadata().source());
        }
        if (before == null) {
            throw new IllegalStateException("a KPI is defined before anything else happens to it");
        }
        return switch (event) {
            case KpiDefined e -> throw new IllegalStateException("a KPI is defined once: " + e.code());
            case KpiRevised e ->
                before.revised(
                        new InForce(e.appliesFrom(), e.after()),
                        envelope.metadata().source());
            case KpiRetired e -> before.retired(e.lastDay());
        };
    }
}
