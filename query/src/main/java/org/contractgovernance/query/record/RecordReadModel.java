package org.contractgovernance.query.record;

import com.google.auto.service.AutoService;
import java.util.List;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.record.RecordEvent;
import org.contractgovernance.query.feature.Narrator;
import org.contractgovernance.query.feature.ReadModel;
import org.contractgovernance.registers.fold.Register;

/** What is remembered of a contract's record itself: lines of the audit trail, and no register. */
@AutoService(ReadModel.class)
public final class RecordReadModel implements ReadModel {

    @Override
    public EntityKind kind() {
        return EntityKind.RECORD;
    }

    @Override
    public List<Register<?>> registers() {
        return List.of();
    }

    @Override
    public Narrator<?> narrator() {
        return Narrator.of(RecordEvent.class, (event, reference) -> RecordNarrator.tell(event));
    }
}
