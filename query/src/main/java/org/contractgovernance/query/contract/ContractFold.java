package org.contractgovernance.query.contract;

import org.contractgovernance.contracts.contract.ContractEntry;
import org.contractgovernance.contracts.contract.ContractEntry.RetainedService;
import org.contractgovernance.contracts.contract.ContractEntry.RoleHolder;
import org.contractgovernance.contracts.contract.ContractEvent;
import org.contractgovernance.contracts.contract.ContractEvent.ClauseEvent;
import org.contractgovernance.contracts.contract.ContractEvent.ContractAmended;
import org.contractgovernance.contracts.contract.ContractEvent.ContractEndMoved;
import org.contractgovernance.contracts.contract.ContractEvent.ContractRegistered;
import org.contractgovernance.contracts.contract.ContractEvent.ContractStarted;
import org.contractgovernance.contracts.contract.ContractEvent.RoleHolderNamed;
import org.contractgovernance.contracts.contract.ContractEvent.RoleHolderStoodDown;
import org.contractgovernance.contracts.contract.ContractEvent.ServiceCommissioned;
import org.contractgovernance.contracts.contract.ContractEvent.ServiceRetained;
import org.contractgovernance.contracts.event.Envelope;
import org.jspecify.annotations.Nullable;

/**
 * How a contract's events make its row in the register of contracts.
 *
 * <p>A row begins with the registration. Events that are effective earlier show from the registration's effective day on.
 */
public final class ContractFold {

    private ContractFold() {}

    /** The row after an event. */
    public static ContractEntry evolve(@Nullable ContractEntry before, ContractEvent event, Envelope envelope) {
        if (before == null) {
            if (event instanceof ContractRegistered e) {
                return ContractEntry.registered(e.contract(), e.details());
            }
            throw new IllegalStateException("a contract is registered before anything else happens to it");
        }
        return switch (event) {
            case ContractRegistered e ->
                throw new IllegalStateException("a contract is registered once: " + e.contract());
            case ContractAmended e -> before.amended(e.after());
            case ContractEndMoved e -> before.endingOn(e.after());
            case ServiceCommissioned e -> before.with(before.scope().commissioned(e.service()));
            case ServiceRetained e -> before.with(before.scope().retaining(new RetainedService(e.code(), e.name())));
            case RoleHolderNamed e ->
                before.with(before.scope().named(new RoleHolder(e.post(), e.holder(), envelope.effectiveOn())));
            case RoleHolderStoodDown e -> before.with(before.scope().stoodDown(e.post()));
            case ContractStarted e -> before.started(e.startedOn());
            case ClauseEvent e -> before.after(e);
        };
    }
}
