package org.contractgovernance.query.kpi;

import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.kpi.KpiDefinition;
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
        if (event instanceof KpiDefined defined) {
            return entry(
                    envelope.contract(),
                    defined.code(),
                    List.of(new InForce(defined.appliesFrom(), defined.definition())),
                    null,
                    envelope.metadata().source());
        }
        if (before == null) {
            throw new IllegalStateException("a KPI is defined before anything else happens to it");
        }
        return switch (event) {
            case KpiDefined e -> throw new IllegalStateException("a KPI is defined once: " + e.code());
            case KpiRevised e -> revised(before, new InForce(e.appliesFrom(), e.after()), envelope);
            case KpiRetired e ->
                entry(before.contract(), before.code(), before.definitions(), e.lastDay(), before.source());
        };
    }

    private static KpiEntry revised(KpiEntry before, InForce revision, Envelope envelope) {
        List<InForce> definitions = revision.among(before.definitions());
        boolean latest = definitions.getLast().appliesFrom().equals(revision.appliesFrom());
        return entry(
                before.contract(),
                before.code(),
                definitions,
                before.retiredAfter(),
                latest ? envelope.metadata().source() : before.source());
    }

    private static KpiEntry entry(
            String contract,
            String code,
            List<InForce> definitions,
            @Nullable LocalDate retiredAfter,
            @Nullable String source) {
        KpiDefinition latest = definitions.getLast().definition();
        return new KpiEntry(
                contract,
                code,
                latest.name(),
                latest.service(),
                latest.measure(),
                latest.unit(),
                latest.direction(),
                latest.frequency(),
                latest.target(),
                latest.published(),
                definitions,
                retiredAfter,
                source);
    }
}
