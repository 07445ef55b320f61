package org.contractgovernance.query.contract;

import com.google.auto.service.AutoService;
import java.util.List;
import org.contractgovernance.contracts.contract.ContractEntry;
import org.contractgovernance.contracts.contract.ContractEvent;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.query.feature.Narrator;
import org.contractgovernance.query.feature.ReadModel;
import org.contractgovernance.registers.fold.Register;

/** The read model of contracts. */
@AutoService(ReadModel.class)
public final class ContractReadModel implements ReadModel {

    /** The register of contracts: a row for each contract. */
    public static final Register<ContractEntry> CONTRACTS = Register.of(
                    RegisterName.CONTRACTS, ContractEntry.class, EntityKind.CONTRACT)
            .revision(4)
            .rowForEachEntity(ContractEvent.class, ContractFold::evolve)
            .called(ContractEntry::contract)
            .listedBy("contract")
            .build();

    @Override
    public EntityKind kind() {
        return EntityKind.CONTRACT;
    }

    @Override
    public List<Register<?>> registers() {
        return List.of(CONTRACTS);
    }

    @Override
    public Narrator<?> narrator() {
        return Narrator.of(ContractEvent.class, (event, reference) -> ContractNarrator.tell(event));
    }
}
