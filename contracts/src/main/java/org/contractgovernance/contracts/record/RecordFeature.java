package org.contractgovernance.contracts.record;

import com.google.auto.service.AutoService;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.feature.Feature;

/** The record of a contract: its redactions, and the checks of it. */
@AutoService(Feature.class)
public final class RecordFeature implements Feature {

    @Override
    public EntityKind kind() {
        return EntityKind.RECORD;
    }

    @Override
    public Class<RecordEvent> events() {
        return RecordEvent.class;
    }

    @Override
    public Class<RecordCommand> commands() {
        return RecordCommand.class;
    }

    @Override
    public boolean isAskedByPeople() {
        return false;
    }
}
