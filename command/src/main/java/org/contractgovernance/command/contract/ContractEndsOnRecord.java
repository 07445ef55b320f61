package org.contractgovernance.command.contract;

import java.time.LocalDate;
import org.axonframework.config.Configuration;
import org.contractgovernance.contracts.entity.EntityId;
import org.springframework.stereotype.Component;

/** Moves the last day of contracts that are on record. Axon finds the contract, and keeps what happens to it until the unit of work commits. */
@Component
final class ContractEndsOnRecord implements ContractEnds {

    private final Configuration axon;

    ContractEndsOnRecord(Configuration axon) {
        this.axon = axon;
    }

    @Override
    public void move(String contract, LocalDate to, String option, LocalDate on) {
        axon.repository(Contract.class)
                .load(EntityId.ofContract(contract).toString())
                .execute(found -> found.endMoves(to, option, on));
    }
}
