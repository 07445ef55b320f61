package org.contractgovernance.query.relief;

import com.google.auto.service.AutoService;
import java.util.List;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.relief.ReliefEntry;
import org.contractgovernance.contracts.relief.ReliefEvent;
import org.contractgovernance.query.feature.Narrator;
import org.contractgovernance.query.feature.ReadModel;
import org.contractgovernance.registers.fold.Register;

/** The read model of relief. */
@AutoService(ReadModel.class)
public final class ReliefReadModel implements ReadModel {

    /** The register of relief: a row for each claim. */
    public static final Register<ReliefEntry> RELIEF = Register.of(
                    RegisterName.RELIEF, ReliefEntry.class, EntityKind.RELIEF)
            .revision(1)
            .rowForEachEntity(ReliefEvent.class, ReliefFold::evolve)
            .called(ReliefEntry::reference)
            .listedBy("contract", "number")
            .countedBy("status", "cause")
            .build();

    @Override
    public EntityKind kind() {
        return EntityKind.RELIEF;
    }

    @Override
    public List<Register<?>> registers() {
        return List.of(RELIEF);
    }

    @Override
    public Narrator<?> narrator() {
        return Narrator.of(ReliefEvent.class, ReliefNarrator::tell);
    }
}
