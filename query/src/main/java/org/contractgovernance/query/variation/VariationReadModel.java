package org.contractgovernance.query.variation;

import com.google.auto.service.AutoService;
import java.util.List;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.variation.VariationEntry;
import org.contractgovernance.contracts.variation.VariationEvent;
import org.contractgovernance.query.feature.Narrator;
import org.contractgovernance.query.feature.ReadModel;
import org.contractgovernance.registers.fold.Register;

/** The read model of variations. */
@AutoService(ReadModel.class)
public final class VariationReadModel implements ReadModel {

    /** The register of variations: a row for each. */
    public static final Register<VariationEntry> VARIATIONS = Register.of(
                    RegisterName.VARIATIONS, VariationEntry.class, EntityKind.VARIATION)
            .revision(1)
            .rowForEachEntity(VariationEvent.class, VariationFold::evolve)
            .called(VariationEntry::reference)
            .listedBy("contract", "number")
            .countedBy("status", "party")
            .build();

    @Override
    public EntityKind kind() {
        return EntityKind.VARIATION;
    }

    @Override
    public List<Register<?>> registers() {
        return List.of(VARIATIONS);
    }

    @Override
    public Narrator<?> narrator() {
        return Narrator.of(VariationEvent.class, VariationNarrator::tell);
    }
}
