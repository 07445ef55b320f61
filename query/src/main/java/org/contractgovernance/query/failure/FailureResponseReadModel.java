package org.contractgovernance.query.failure;

import com.google.auto.service.AutoService;
import java.util.List;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.failure.FailureResponseEntry;
import org.contractgovernance.contracts.failure.FailureResponseEvent;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.query.feature.Narrator;
import org.contractgovernance.query.feature.ReadModel;
import org.contractgovernance.registers.fold.Register;

/** The read model of what failures set off. */
@AutoService(ReadModel.class)
public final class FailureResponseReadModel implements ReadModel {

    /** The register of what failures set off: a row for each thing. */
    public static final Register<FailureResponseEntry> FAILURE_RESPONSES = Register.of(
                    RegisterName.FAILURE_RESPONSES, FailureResponseEntry.class, EntityKind.FAILURE_RESPONSE)
            .rowForEachEntity(FailureResponseEvent.class, FailureResponseFold::evolve)
            .called(FailureResponseEntry::reference)
            .listedBy("contract", "set_off_on", "reference")
            .countedBy("status")
            .build();

    @Override
    public EntityKind kind() {
        return EntityKind.FAILURE_RESPONSE;
    }

    @Override
    public List<Register<?>> registers() {
        return List.of(FAILURE_RESPONSES);
    }

    @Override
    public Narrator<?> narrator() {
        return Narrator.of(FailureResponseEvent.class, FailureResponseNarrator::tell);
    }
}
