package org.contractgovernance.query.particulars;

import com.google.auto.service.AutoService;
import java.util.List;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.particulars.ParticularsCommand;
import org.contractgovernance.contracts.particulars.ParticularsEntry;
import org.contractgovernance.contracts.particulars.ParticularsEvent;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.query.feature.Narrator;
import org.contractgovernance.query.feature.ReadModel;
import org.contractgovernance.registers.fold.Register;

/** The read model of contracts' particulars. */
@AutoService(ReadModel.class)
public final class ParticularsReadModel implements ReadModel {

    /** The register of particulars: a row for each contract whose particulars were stated. */
    public static final Register<ParticularsEntry> PARTICULARS = Register.of(
                    RegisterName.PARTICULARS, ParticularsEntry.class, EntityKind.PARTICULARS)
            .revision(1)
            .rowForEachEntity(ParticularsEvent.class, ParticularsFold::evolve)
            .called(row -> ParticularsCommand.REFERENCE)
            .listedBy("contract")
            .build();

    @Override
    public EntityKind kind() {
        return EntityKind.PARTICULARS;
    }

    @Override
    public List<Register<?>> registers() {
        return List.of(PARTICULARS);
    }

    @Override
    public Narrator<?> narrator() {
        return Narrator.of(ParticularsEvent.class, (event, reference) -> ParticularsNarrator.tell(event));
    }
}
