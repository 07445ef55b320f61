package org.contractgovernance.query.delegation;

import com.google.auto.service.AutoService;
import java.util.List;
import org.contractgovernance.contracts.delegation.DelegationCommand;
import org.contractgovernance.contracts.delegation.DelegationEntry;
import org.contractgovernance.contracts.delegation.DelegationEvent;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.query.feature.Narrator;
import org.contractgovernance.query.feature.ReadModel;
import org.contractgovernance.registers.fold.Register;

/** The read model of schemes of delegation. */
@AutoService(ReadModel.class)
public final class DelegationReadModel implements ReadModel {

    /** The register of schemes of delegation: a row for each contract that has one. */
    public static final Register<DelegationEntry> DELEGATIONS = Register.of(
                    RegisterName.DELEGATIONS, DelegationEntry.class, EntityKind.DELEGATION)
            .revision(1)
            .rowForEachEntity(DelegationEvent.class, DelegationFold::evolve)
            .called(row -> DelegationCommand.REFERENCE)
            .listedBy("contract")
            .build();

    @Override
    public EntityKind kind() {
        return EntityKind.DELEGATION;
    }

    @Override
    public List<Register<?>> registers() {
        return List.of(DELEGATIONS);
    }

    @Override
    public Narrator<?> narrator() {
        return Narrator.of(DelegationEvent.class, (event, reference) -> DelegationNarrator.tell(event));
    }
}
