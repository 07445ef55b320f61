package org.contractgovernance.query.duty;

import com.google.auto.service.AutoService;
import java.util.List;
import org.contractgovernance.contracts.duty.DutyEntry;
import org.contractgovernance.contracts.duty.DutyEvent;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.query.feature.Narrator;
import org.contractgovernance.query.feature.ReadModel;
import org.contractgovernance.registers.fold.Register;

/** The read model of duties. */
@AutoService(ReadModel.class)
public final class DutyReadModel implements ReadModel {

    /** The register of duties: a row for each provision and occasion of a contract. */
    public static final Register<DutyEntry> DUTIES = Register.of(RegisterName.DUTIES, DutyEntry.class, EntityKind.DUTY)
            .rowForEachEntity(DutyEvent.class, DutyFold::evolve)
            .called(DutyEntry::reference)
            .listedBy("contract", "reference")
            .countedBy("status")
            .build();

    @Override
    public EntityKind kind() {
        return EntityKind.DUTY;
    }

    @Override
    public List<Register<?>> registers() {
        return List.of(DUTIES);
    }

    @Override
    public Narrator<?> narrator() {
        return Narrator.of(DutyEvent.class, DutyNarrator::tell);
    }
}
