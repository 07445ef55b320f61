package org.contractgovernance.query.contract;

import java.util.List;
import java.util.Set;
import org.contractgovernance.contracts.contract.ContractEntry;
import org.contractgovernance.contracts.contract.ContractEvent;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.query.register.Register;
import org.jspecify.annotations.Nullable;

/** The register of contracts: a row for each contract. */
public final class ContractsRegister implements Register<ContractEntry> {

    @Override
    public RegisterName name() {
        return RegisterName.CONTRACTS;
    }

    @Override
    public Class<ContractEntry> row() {
        return ContractEntry.class;
    }

    @Override
    public int revision() {
        return 4;
    }

    @Override
    public Set<EntityKind> kinds() {
        return Set.of(EntityKind.CONTRACT);
    }

    @Override
    public @Nullable String key(Event event, Envelope envelope) {
        return event instanceof ContractEvent ? envelope.entity() : null;
    }

    @Override
    public @Nullable ContractEntry evolve(@Nullable ContractEntry before, Event event, Envelope envelope) {
        return event instanceof ContractEvent e ? ContractFold.evolve(before, e, envelope) : before;
    }

    @Override
    public String reference(ContractEntry row) {
        return row.contract();
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of("contract"));
    }
}
