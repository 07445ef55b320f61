package org.contractgovernance.query.regime;

import com.google.auto.service.AutoService;
import java.util.List;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.regime.RegimeCommand;
import org.contractgovernance.contracts.regime.RegimeEntry;
import org.contractgovernance.contracts.regime.RegimeEvent;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.query.feature.Narrator;
import org.contractgovernance.query.feature.ReadModel;
import org.contractgovernance.registers.fold.Register;

/** What is remembered of performance regimes. */
@AutoService(ReadModel.class)
public final class RegimeReadModel implements ReadModel {

    /** The register of performance regimes: a row for each contract that has one. */
    public static final Register<RegimeEntry> PERFORMANCE_REGIMES = Register.of(
                    RegisterName.PERFORMANCE_REGIMES, RegimeEntry.class, EntityKind.PERFORMANCE_REGIME)
            .revision(1)
            .rowForEachEntity(RegimeEvent.class, RegimeFold::evolve)
            .called(row -> RegimeCommand.REFERENCE)
            .listedBy("contract")
            .build();

    @Override
    public EntityKind kind() {
        return EntityKind.PERFORMANCE_REGIME;
    }

    @Override
    public List<Register<?>> registers() {
        return List.of(PERFORMANCE_REGIMES);
    }

    @Override
    public Narrator<?> narrator() {
        return Narrator.of(RegimeEvent.class, (event, reference) -> RegimeNarrator.tell(event));
    }
}
