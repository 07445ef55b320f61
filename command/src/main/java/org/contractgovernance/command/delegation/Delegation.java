package org.contractgovernance.command.delegation;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.contractgovernance.command.entity.AggregateRoot;
import org.contractgovernance.command.entity.CommandContext;
import org.contractgovernance.contracts.delegation.DelegationCommand;
import org.contractgovernance.contracts.delegation.DelegationCommand.SetDelegation;
import org.contractgovernance.contracts.delegation.DelegationEvent;
import org.contractgovernance.contracts.delegation.DelegationEvent.DelegationSet;
import org.contractgovernance.contracts.delegation.DelegationRule;
import org.contractgovernance.contracts.delegation.DelegationScheme;
import org.contractgovernance.contracts.event.SameContent;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.jspecify.annotations.Nullable;

/** The scheme of delegation of a contract. Each scheme is effective no earlier than the one before. */
@Aggregate(snapshotTriggerDefinition = "snapshotTrigger", cache = "entityCache")
@Revision("1")
public final class Delegation extends AggregateRoot<DelegationEvent> {

    private @Nullable DelegationScheme scheme;
    private @Nullable LocalDate setOn;

    /** For Axon, which then reads the scheme from its events, or begins it. */
    Delegation() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    public void handle(SetDelegation command, CommandContext context) {
        context.requireNotInTheFuture();
        if (setOn != null) {
            context.requireNotBefore(setOn, "the scheme of delegation was last set");
        }
        command.scheme().check();
        if (scheme != null && SameContent.of(scheme, command.scheme())) {
            throw BrokenRule.of(DelegationRule.DELEGATION_UNCHANGED).at("/scheme");
        }
        begins(DelegationCommand.delegationOf(command.contract()), DelegationCommand.REFERENCE);
        happens(new DelegationSet(scheme, command.scheme()));
    }

    @Override
    protected void evolve(DelegationEvent event, Occasion happened) {
        setOn = happened.effectiveOn();
        scheme = switch (event) {
            case DelegationSet e -> e.scheme();
        };
    }
}
