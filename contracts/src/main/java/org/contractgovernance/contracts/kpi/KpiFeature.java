package org.contractgovernance.contracts.kpi;

import com.google.auto.service.AutoService;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.feature.Feature;

/** KPIs and their returns. */
@AutoService(Feature.class)
public final class KpiFeature implements Feature {

    @Override
    public EntityKind kind() {
        return EntityKind.KPI;
    }

    @Override
    public Class<KpiEvent> events() {
        return KpiEvent.class;
    }

    @Override
    public Class<KpiCommand> commands() {
        return KpiCommand.class;
    }
}
