package org.contractgovernance.query.option;

import com.google.auto.service.AutoService;
import java.util.List;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.option.OptionEntry;
import org.contractgovernance.contracts.option.OptionEvent;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.query.feature.Narrator;
import org.contractgovernance.query.feature.ReadModel;
import org.contractgovernance.registers.fold.Register;

/** The read model of options. */
@AutoService(ReadModel.class)
public final class OptionReadModel implements ReadModel {

    /** The register of options: a row for each option and break clause. */
    public static final Register<OptionEntry> OPTIONS = Register.of(
                    RegisterName.OPTIONS, OptionEntry.class, EntityKind.OPTION)
            .revision(1)
            .rowForEachEntity(OptionEvent.class, OptionFold::evolve)
            .called(OptionEntry::reference)
            .listedBy("contract", "number")
            .countedBy("status")
            .build();

    @Override
    public EntityKind kind() {
        return EntityKind.OPTION;
    }

    @Override
    public List<Register<?>> registers() {
        return List.of(OPTIONS);
    }

    @Override
    public Narrator<?> narrator() {
        return Narrator.of(OptionEvent.class, OptionNarrator::tell);
    }
}
