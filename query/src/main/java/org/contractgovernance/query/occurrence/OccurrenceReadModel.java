package org.contractgovernance.query.occurrence;

import com.google.auto.service.AutoService;
import java.util.List;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.occurrence.OccurrenceEntry;
import org.contractgovernance.contracts.occurrence.OccurrenceEvent;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.query.feature.Narrator;
import org.contractgovernance.query.feature.ReadModel;
import org.contractgovernance.registers.fold.Register;

/** The read model of occurrences. */
@AutoService(ReadModel.class)
public final class OccurrenceReadModel implements ReadModel {

    /** The register of occurrences: a row for each. */
    public static final Register<OccurrenceEntry> OCCURRENCES = Register.of(
                    RegisterName.OCCURRENCES, OccurrenceEntry.class, EntityKind.OCCURRENCE)
            .revision(1)
            .rowForEachEntity(OccurrenceEvent.class, OccurrenceFold::evolve)
            .called(OccurrenceEntry::reference)
            .listedBy("contract", "number")
            .countedBy("status", "event")
            .build();

    @Override
    public EntityKind kind() {
        return EntityKind.OCCURRENCE;
    }

    @Override
    public List<Register<?>> registers() {
        return List.of(OCCURRENCES);
    }

    @Override
    public Narrator<?> narrator() {
        return Narrator.of(OccurrenceEvent.class, OccurrenceNarrator::tell);
    }
}
