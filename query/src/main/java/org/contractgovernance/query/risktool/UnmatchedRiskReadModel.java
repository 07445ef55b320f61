package org.contractgovernance.query.risktool;

import com.google.auto.service.AutoService;
import java.util.List;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.risktool.UnmatchedRisk;
import org.contractgovernance.contracts.risktool.UnmatchedRiskEvent;
import org.contractgovernance.query.feature.Narrator;
import org.contractgovernance.query.feature.ReadModel;
import org.contractgovernance.registers.fold.Register;

/** The read model of the corporate risk tool's risks without an early warning. */
@AutoService(ReadModel.class)
public final class UnmatchedRiskReadModel implements ReadModel {

    /** The register of risks that the corporate risk tool holds and that are no early warning: a row for each reference of the tool's. */
    public static final Register<UnmatchedRisk> UNMATCHED_RISKS = Register.of(
                    RegisterName.UNMATCHED_RISKS, UnmatchedRisk.class, EntityKind.UNMATCHED_RISK)
            .revision(1)
            .rowForEachEntity(UnmatchedRiskEvent.class, UnmatchedRiskFold::evolve)
            .called(UnmatchedRisk::toolReference)
            .listedBy("contract", "tool_reference")
            .build();

    @Override
    public EntityKind kind() {
        return EntityKind.UNMATCHED_RISK;
    }

    @Override
    public List<Register<?>> registers() {
        return List.of(UNMATCHED_RISKS);
    }

    @Override
    public Narrator<?> narrator() {
        return Narrator.of(UnmatchedRiskEvent.class, (event, reference) -> UnmatchedRiskNarrator.tell(event));
    }
}
