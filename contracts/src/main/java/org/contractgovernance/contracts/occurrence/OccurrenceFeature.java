package org.contractgovernance.contracts.occurrence;

import com.google.auto.service.AutoService;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.feature.Feature;

/** Occurrences. */
@AutoService(Feature.class)
public final class OccurrenceFeature implements Feature {

    @Override
    public EntityKind kind() {
        return EntityKind.OCCURRENCE;
    }

    @Override
    public Class<OccurrenceEvent> events() {
        return OccurrenceEvent.class;
    }

    @Override
    public Class<OccurrenceCommand> commands() {
        return OccurrenceCommand.class;
    }
}
