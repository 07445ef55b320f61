package org.contractgovernance.query.obligation;

import com.google.auto.service.AutoService;
import java.util.List;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.obligation.InstanceEntry;
import org.contractgovernance.contracts.obligation.ObligationEntry;
import org.contractgovernance.contracts.obligation.ObligationEvent;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.query.feature.Narrator;
import org.contractgovernance.query.feature.ReadModel;
import org.contractgovernance.registers.fold.Register;

/** The read model of obligations. */
@AutoService(ReadModel.class)
public final class ObligationReadModel implements ReadModel {

    /** The register of obligations: a row for each. */
    public static final Register<ObligationEntry> OBLIGATIONS = Register.of(
                    RegisterName.OBLIGATIONS, ObligationEntry.class, EntityKind.OBLIGATION)
            .revision(1)
            .rowForEachEntity(ObligationEvent.WholeObligationEvent.class, ObligationFold::evolve)
            .called(ObligationEntry::reference)
            .listedBy("contract", "number")
            .countedBy("owed_by", "status")
            .build();

    /** The instances of obligations: a row for each to which something has happened. */
    public static final Register<InstanceEntry> OBLIGATION_INSTANCES = Register.of(
                    RegisterName.OBLIGATION_INSTANCES, InstanceEntry.class, EntityKind.OBLIGATION)
            .revision(1)
            .rowForEachPart(
                    ObligationEvent.InstanceEvent.class,
                    "instance",
                    ObligationEvent.InstanceEvent::instance,
                    ObligationFold::evolve)
            .called(InstanceEntry::called)
            .listedBy("contract", "number", "due_on")
            .countedBy("owed_by", "state")
            .build();

    @Override
    public EntityKind kind() {
        return EntityKind.OBLIGATION;
    }

    @Override
    public List<Register<?>> registers() {
        return List.of(OBLIGATIONS, OBLIGATION_INSTANCES);
    }

    @Override
    public Narrator<?> narrator() {
        return Narrator.of(ObligationEvent.class, ObligationNarrator::tell).calling(ObligationReadModel::called);
    }

    /** The reference of an event; an instance's reference includes its key. */
    private static String called(ObligationEvent event, String reference) {
        return event instanceof ObligationEvent.InstanceEvent e ? reference + " " + e.instance() : reference;
    }
}
