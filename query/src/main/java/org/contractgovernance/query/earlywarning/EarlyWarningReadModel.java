package org.contractgovernance.query.earlywarning;

import com.google.auto.service.AutoService;
import java.util.List;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEntry;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.query.feature.Narrator;
import org.contractgovernance.query.feature.ReadModel;
import org.contractgovernance.registers.fold.Register;

/** The read model of early warnings. */
@AutoService(ReadModel.class)
public final class EarlyWarningReadModel implements ReadModel {

    /** The early warning register: a row for each early warning. */
    public static final Register<EarlyWarningEntry> EARLY_WARNING_REGISTER = Register.of(
                    RegisterName.EARLY_WARNING_REGISTER, EarlyWarningEntry.class, EntityKind.EARLY_WARNING)
            .revision(3)
            .rowForEachEntity(EarlyWarningEvent.class, EarlyWarningFold::evolve)
            .called(EarlyWarningEntry::reference)
            .listedBy("contract", "number")
            .countedBy("status", "band", "trend")
            .build();

    @Override
    public EntityKind kind() {
        return EntityKind.EARLY_WARNING;
    }

    @Override
    public List<Register<?>> registers() {
        return List.of(EARLY_WARNING_REGISTER);
    }

    @Override
    public Narrator<?> narrator() {
        return Narrator.of(EarlyWarningEvent.class, EarlyWarningNarrator::tell);
    }
}
