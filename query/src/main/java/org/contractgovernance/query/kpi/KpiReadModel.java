package org.contractgovernance.query.kpi;

import com.google.auto.service.AutoService;
import java.util.List;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.kpi.KpiEntry;
import org.contractgovernance.contracts.kpi.KpiEvent;
import org.contractgovernance.contracts.kpi.ReturnEntry;
import org.contractgovernance.query.feature.Narrator;
import org.contractgovernance.query.feature.ReadModel;
import org.contractgovernance.query.register.Register;

/** What is remembered of KPIs and of their returns. */
@AutoService(ReadModel.class)
public final class KpiReadModel implements ReadModel {

    /** The register of KPIs: a row for each KPI. */
    public static final Register<KpiEntry> KPIS = new KpisRegister();

    /** The returns behind the KPI scorecard: a row for each KPI and period that was ever returned. */
    public static final Register<ReturnEntry> KPI_RETURNS = new ReturnsRegister();

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

    /** A return is called by its period too. */
    private static String called(KpiEvent event, String reference) {
        return event instanceof KpiEvent.ReturnEvent e ? reference + " " + e.period() : reference;
    }
}
