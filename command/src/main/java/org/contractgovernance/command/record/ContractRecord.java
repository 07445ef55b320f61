package org.contractgovernance.command.record;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.contractgovernance.command.entity.AggregateRoot;
import org.contractgovernance.contracts.entity.EntityId;
import org.contractgovernance.contracts.record.RecordCommand.RecordCheck;
import org.contractgovernance.contracts.record.RecordEvent;
import org.contractgovernance.contracts.term.Visibility;

/**
 * The record of a contract: its checks and its redactions.
 *
 * <p>It is not cached, because the database's owner appends to it without the application.
 */
@Aggregate(snapshotTriggerDefinition = "snapshotTrigger")
@Revision("1")
public final class ContractRecord extends AggregateRoot<RecordEvent> {

    /** Used by Axon, which then reads the record from its events, or begins it. */
    ContractRecord() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    public void handle(RecordCheck command) {
        begins(EntityId.ofRecord(command.contract()), command.contract());
        happens(
                new RecordEvent.RecordChecked(
                        command.contract(),
                        command.upTo(),
                        command.events(),
                        command.rows(),
                        command.checkpoint(),
                        command.faults(),
                        command.furtherFaults()),
                Visibility.COUNCIL_ONLY,
                null);
    }

    /** Keeps nothing: no decision depends on earlier checks or redactions. */
    @Override
    protected void evolve(RecordEvent event, Occasion happened) {}
}
