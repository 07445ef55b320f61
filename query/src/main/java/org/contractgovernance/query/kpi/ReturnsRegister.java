package org.contractgovernance.query.kpi;

import java.util.List;
import java.util.Set;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.kpi.KpiEvent;
import org.contractgovernance.contracts.kpi.ReturnEntry;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.query.register.Register;
import org.jspecify.annotations.Nullable;

/** The returns behind the KPI scorecard: a row for each KPI and period that was ever returned. */
public final class ReturnsRegister implements Register<ReturnEntry> {

    @Override
    public RegisterName name() {
        return RegisterName.KPI_RETURNS;
    }

    @Override
    public Class<ReturnEntry> row() {
        return ReturnEntry.class;
    }

    @Override
    public int revision() {
        return 3;
    }

    @Override
    public Set<EntityKind> kinds() {
        return Set.of(EntityKind.KPI);
    }

    @Override
    public @Nullable String key(Event event, Envelope envelope) {
        return event instanceof KpiEvent.ReturnEvent e ? envelope.entity() + "/" + e.period() : null;
    }

    @Override
    public @Nullable ReturnEntry evolve(@Nullable ReturnEntry before, Event event, Envelope envelope) {
        return event instanceof KpiEvent.ReturnEvent e ? ReturnFold.evolve(before, e, envelope) : before;
    }

    @Override
    public String keyInSql() {
        return "e.aggregate_id || '/' || (e.payload ->> 'period')";
    }

    @Override
    public String reference(ReturnEntry row) {
        return row.code() + " " + row.period();
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of("contract", "code", "period_from"));
    }
}
