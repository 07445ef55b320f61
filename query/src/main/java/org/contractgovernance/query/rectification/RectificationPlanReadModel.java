package org.contractgovernance.query.rectification;

import com.google.auto.service.AutoService;
import java.util.List;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.rectification.RectificationPlanEntry;
import org.contractgovernance.contracts.rectification.RectificationPlanEvent;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.query.feature.Narrator;
import org.contractgovernance.query.feature.ReadModel;
import org.contractgovernance.registers.fold.Register;

/** The read model of rectification plans. */
@AutoService(ReadModel.class)
public final class RectificationPlanReadModel implements ReadModel {

    /** The register of rectification plans: a row for each plan. */
    public static final Register<RectificationPlanEntry> RECTIFICATION_PLANS = Register.of(
                    RegisterName.RECTIFICATION_PLANS, RectificationPlanEntry.class, EntityKind.RECTIFICATION_PLAN)
            .revision(1)
            .rowForEachEntity(RectificationPlanEvent.class, RectificationPlanFold::evolve)
            .called(RectificationPlanEntry::reference)
            .listedBy("contract", "number")
            .countedBy("status")
            .build();

    @Override
    public EntityKind kind() {
        return EntityKind.RECTIFICATION_PLAN;
    }

    @Override
    public List<Register<?>> registers() {
        return List.of(RECTIFICATION_PLANS);
    }

    @Override
    public Narrator<?> narrator() {
        return Narrator.of(RectificationPlanEvent.class, RectificationPlanNarrator::tell);
    }
}
