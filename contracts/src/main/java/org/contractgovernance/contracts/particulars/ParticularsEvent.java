package org.contractgovernance.contracts.particulars;

import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.event.Stored;

/** What can happen to a contract's particulars. Their entity is {@code particulars:{contract}}. */
public sealed interface ParticularsEvent extends Event {

    /**
     * The particulars of the contract's procurement were stated.
     *
     * @param particulars what is stated
     */
    @Stored(name = "ParticularsStated")
    record ParticularsStated(ContractParticulars particulars) implements ParticularsEvent {}

    /**
     * The particulars were put right or changed; the reason is in the metadata.
     *
     * @param before what was stated until then
     * @param after everything that is stated from the effective day on
     */
    @Stored(name = "ParticularsAmended")
    record ParticularsAmended(ContractParticulars before, ContractParticulars after) implements ParticularsEvent {}
}
