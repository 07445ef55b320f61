package org.contractgovernance.contracts.option;

import com.google.auto.service.AutoService;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.feature.Feature;

/** Options and break clauses. */
@AutoService(Feature.class)
public final class OptionFeature implements Feature {

    @Override
    public EntityKind kind() {
        return EntityKind.OPTION;
    }

    @Override
    public Class<OptionEvent> events() {
        return OptionEvent.class;
    }

    @Override
    public Class<OptionCommand> commands() {
        return OptionCommand.class;
    }
}
