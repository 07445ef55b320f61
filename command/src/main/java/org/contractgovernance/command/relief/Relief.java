package org.contractgovernance.command.relief;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.contractgovernance.command.entity.AggregateRoot;
import org.contractgovernance.command.entity.CommandContext;
import org.contractgovernance.command.reference.ReferenceData;
import org.contractgovernance.contracts.entity.EntityId;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.relief.KpiPeriod;
import org.contractgovernance.contracts.relief.ReliefCommand.ClaimRelief;
import org.contractgovernance.contracts.relief.ReliefCommand.GrantRelief;
import org.contractgovernance.contracts.relief.ReliefCommand.RefuseRelief;
import org.contractgovernance.contracts.relief.ReliefCommand.RevokeRelief;
import org.contractgovernance.contracts.relief.ReliefCommand.WithdrawRelief;
import org.contractgovernance.contracts.relief.ReliefDecision;
import org.contractgovernance.contracts.relief.ReliefEvent;
import org.contractgovernance.contracts.relief.ReliefRule;
import org.contractgovernance.contracts.relief.ReliefState;
import org.contractgovernance.contracts.relief.ReliefStatus;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.term.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A claim for relief. The provider claims it for periods of KPIs, and the council decides about each. Each change is effective no earlier
 * than the one before.
 *
 * <p>Claims of a contract have the numbers 1, 2, 3 without a gap, and the number is part of the identifier. So the store refuses a claim
 * that was decided while another one was recorded, and the claim is decided again: of two claims for the same period one is refused,
 * however close they come.
 */
@Aggregate(snapshotTriggerDefinition = "snapshotTrigger", cache = "entityCache")
@Revision("1")
public final class Relief extends AggregateRoot<ReliefEvent> {

    private ReliefState state = new ReliefState(List.of());
    private @Nullable PersonId claimedBy;
    private @Nullable LocalDate changedOn;

    /** Used by Axon, which then reads the claim from its events. */
    Relief() {}

    @CommandHandler
    public Relief(ClaimRelief command, CommandContext context, ReferenceData referenceData) {
        context.requireNotInTheFuture();
        OtherClaims others = OtherClaims.of(context.contract(), referenceData);
        ReliefEvent.ReliefClaimed claimed = new Claiming(command, referenceData).claim(others);
        begins(EntityId.of(EntityKind.RELIEF, context.contract(), claimed.reference()), claimed.reference());
        happens(claimed);
    }

    @CommandHandler
    public void handle(GrantRelief command, CommandContext context) {
        requireAnother(context);
        requireAfterLastChange(context);
        List<KpiPeriod> granted = open(command.periods());
        happens(new ReliefEvent.ReliefGranted(granted, state.status(), then(granted, ReliefDecision.GRANTED)));
    }

    @CommandHandler
    public void handle(RefuseRelief command, CommandContext context) {
        requireAnother(context);
        requireAfterLastChange(context);
        List<KpiPeriod> refused = open(command.periods());
        happens(new ReliefEvent.ReliefRefused(refused, state.status(), then(refused, ReliefDecision.REFUSED)));
    }

    @CommandHandler
    public void handle(WithdrawRelief command, CommandContext context) {
        requireAfterLastChange(context);
        List<KpiPeriod> withdrawn = open(null);
        happens(new ReliefEvent.ReliefWithdrawn(withdrawn, state.status(), then(withdrawn, ReliefDecision.WITHDRAWN)));
    }

    @CommandHandler
    public void handle(RevokeRelief command, CommandContext context) {
        requireAnother(context);
        requireAfterLastChange(context);
        List<KpiPeriod> revoked = state.meant(command.periods(), ReliefDecision.GRANTED, ReliefRule.RELIEF_NOT_GRANTED);
        happens(new ReliefEvent.ReliefRevoked(revoked, state.status(), then(revoked, ReliefDecision.REVOKED)));
    }

    @Override
    protected void evolve(ReliefEvent event, Occasion happened) {
        if (event instanceof ReliefEvent.ReliefClaimed) {
            claimedBy = happened.metadata().actor();
        }
        state = state.after(event);
        changedOn = happened.effectiveOn();
    }

    private List<KpiPeriod> open(@Nullable List<KpiPeriod> asked) {
        return state.meant(asked, ReliefDecision.CLAIMED, ReliefRule.RELIEF_DECIDED);
    }

    private ReliefStatus then(List<KpiPeriod> periods, ReliefDecision decision) {
        return state.decided(periods, decision).status();
    }

    private void requireAnother(CommandContext context) {
        if (context.actor().equals(claimedBy)) {
            throw BrokenRule.of(ReliefRule.RELIEF_DECIDED_BY_ANOTHER);
        }
    }

    private void requireAfterLastChange(CommandContext context) {
        context.requireNotInTheFuture();
        if (changedOn != null) {
            context.requireNotBefore(changedOn, "relief was last claimed or decided");
        }
    }
}
