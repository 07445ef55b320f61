package org.contractgovernance.command.particulars;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.contractgovernance.command.entity.AggregateRoot;
import org.contractgovernance.command.entity.CommandContext;
import org.contractgovernance.command.reference.ReferenceData;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.particulars.ContractParticulars;
import org.contractgovernance.contracts.particulars.ParticularsCommand;
import org.contractgovernance.contracts.particulars.ParticularsCommand.AmendParticulars;
import org.contractgovernance.contracts.particulars.ParticularsCommand.StateParticulars;
import org.contractgovernance.contracts.particulars.ParticularsEvent;
import org.contractgovernance.contracts.particulars.ParticularsRule;
import org.contractgovernance.contracts.particulars.SoundParticulars;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.jspecify.annotations.Nullable;

/** The particulars of a contract's procurement. What is done to them is effective in the order in which it is done. */
@Aggregate(snapshotTriggerDefinition = "snapshotTrigger", cache = "entityCache")
@Revision("2")
public final class Particulars extends AggregateRoot<ParticularsEvent> {

    private ContractParticulars stated = ContractParticulars.NOTHING_STATED;
    private @Nullable LocalDate statedOn;

    /** Used by Axon, which then reads the particulars from their events. */
    Particulars() {}

    @CommandHandler
    public Particulars(StateParticulars command, CommandContext context, ReferenceData referenceData) {
        context.requireNotInTheFuture();
        if (referenceData
                .entity(command.contract(), EntityKind.PARTICULARS, ParticularsCommand.REFERENCE)
                .isPresent()) {
            throw BrokenRule.of(ParticularsRule.PARTICULARS_ALREADY_STATED)
                    .becauseOf(EntityKind.PARTICULARS, ParticularsCommand.REFERENCE);
        }
        SoundParticulars.check(command.particulars(), context.today());
        begins(ParticularsCommand.particularsOf(command.contract()), ParticularsCommand.REFERENCE);
        happens(new ParticularsEvent.ParticularsStated(command.particulars()));
    }

    @CommandHandler
    public void handle(AmendParticulars command, CommandContext context) {
        context.requireNotInTheFuture();
        if (statedOn != null) {
            context.requireNotBefore(statedOn, "the particulars were last stated");
        }
        if (command.particulars().isSameAs(stated)) {
            throw BrokenRule.of(ParticularsRule.PARTICULARS_UNCHANGED).at("/particulars");
        }
        SoundParticulars.check(command.particulars(), context.today());
        happens(new ParticularsEvent.ParticularsAmended(stated, command.particulars()));
    }

    @Override
    protected void evolve(ParticularsEvent event, Occasion happened) {
        statedOn = happened.effectiveOn();
        stated = switch (event) {
            case ParticularsEvent.ParticularsStated e -> e.particulars();
            case ParticularsEvent.ParticularsAmended e -> e.after();
        };
    }
}
