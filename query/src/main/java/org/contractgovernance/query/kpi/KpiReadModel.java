package org.contractgovernance.query.kpi;

import com.google.auto.service.AutoService;
import java.util.List;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.kpi.KpiEntry;
import org.contractgovernance.contracts.kpi.KpiEvent;
import org.contractgovernance.contracts.kpi.ReturnEntry;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.query.feature.Narrator;
import org.contractgovernance.query.feature.ReadModel;
import org.contractgovernance.registers.fold.Register;

/** The read model of KPIs and their returns. */
@AutoService(ReadModel.class)
public final class KpiReadModel implements ReadModel {

    /** The register of KPIs: a row for each KPI. */
    public static final Register<KpiEntry> KPIS = Register.of(RegisterName.KPIS, KpiEntry.class, EntityKind.KPI)
            .revision(1)
            .rowForEachEntity(KpiEvent.DefinitionEvent.class, KpiFold::evolve)
            .called(KpiEntry::code)
            .listedBy("contract", "code")
            .build();

    /** The returns behind the KPI scorecard: a row for each KPI and period that was ever returned. */
    public static final Register<ReturnEntry> KPI_RETURNS = Register.of(
                    RegisterName.KPI_RETURNS, ReturnEntry.class, EntityKind.KPI)
            .revision(3)
            .rowForEachPart(KpiEvent.ReturnEvent.class, "period", KpiEvent.ReturnEvent::period, ReturnFold::evolve)
            .called(row -> row.code() + " " + row.span().period())
            .listedBy("contract", "code", "period_from")
            .build();

    @Override
    public EntityKind kind() {
        return EntityKind.KPI;
    }

    @Override
    public List<Register<?>> registers() {
        return List.of(KPIS, KPI_RETURNS);
    }

    @Override
    public Narrator<?> narrator() {
        return Narrator.of(KpiEvent.class, KpiNarrator::tell).calling(KpiReadModel::called);
    }

    /** The reference of an event; a return's reference includes its period. */
    private static String called(KpiEvent event, String reference) {
        return event instanceof KpiEvent.ReturnEvent e ? reference + " " + e.period() : reference;
    }
}
