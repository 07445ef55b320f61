package org.contractgovernance.contracts.particulars;

import com.google.auto.service.AutoService;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.feature.Feature;

/** The particulars of contracts. */
@AutoService(Feature.class)
public final class ParticularsFeature implements Feature {

    @Override
    public EntityKind kind() {
        return EntityKind.PARTICULARS;
    }

    @Override
    public Class<ParticularsEvent> events() {
        return ParticularsEvent.class;
    }

    @Override
    public Class<ParticularsCommand> commands() {
        return ParticularsCommand.class;
    }
}
