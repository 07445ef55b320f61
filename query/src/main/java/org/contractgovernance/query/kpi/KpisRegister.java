package org.contractgovernance.query.kpi;

import java.util.List;
import java.util.Set;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.kpi.KpiEntry;
import org.contractgovernance.contracts.kpi.KpiEvent;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.query.register.Register;
import org.jspecify.annotations.Nullable;

/** The register of KPIs: a row for each KPI. */
public final class KpisRegister implements Register<KpiEntry> {

    @Override
    public RegisterName name() {
        return RegisterName.KPIS;
    }

    @Override
    public Class<KpiEntry> row() {
        return KpiEntry.class;
    }

    @Override
    public int revision() {
        return 1;
    }

    @Override
    public Set<EntityKind> kinds() {
        return Set.of(EntityKind.KPI);
    }

    @Override
    public @Nullable String key(Event event, Envelope envelope) {
        return event instanceof KpiEvent && !(event instanceof KpiEvent.ReturnEvent) ? envelope.entity() : null;
    }

    @Override
    public @Nullable KpiEntry evolve(@Nullable KpiEntry before, Event event, Envelope envelope) {
        return event instanceof KpiEvent e ? KpiFold.evolve(before, e, envelope) : before;
    }

    @Override
    public String reference(KpiEntry row) {
        return row.code();
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of("contract", "code"));
    }
}
