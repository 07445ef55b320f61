package org.contractgovernance.command.variation;

import java.time.LocalDate;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.contractgovernance.command.approval.Approved;
import org.contractgovernance.command.delegation.Delegated;
import org.contractgovernance.command.entity.AggregateRoot;
import org.contractgovernance.command.entity.CommandContext;
import org.contractgovernance.command.reference.ReferenceData;
import org.contractgovernance.contracts.approval.ApprovalMatter;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.delegation.ApprovedThing;
import org.contractgovernance.contracts.delegation.Authority;
import org.contractgovernance.contracts.delegation.DelegationScheme;
import org.contractgovernance.contracts.entity.EntityId;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.variation.VariationCommand.AgreeVariation;
import org.contractgovernance.contracts.variation.VariationCommand.AssessVariationImpact;
import org.contractgovernance.contracts.variation.VariationCommand.DiscussVariation;
import org.contractgovernance.contracts.variation.VariationCommand.LapseVariation;
import org.contractgovernance.contracts.variation.VariationCommand.ProposeVariation;
import org.contractgovernance.contracts.variation.VariationCommand.RecordVariationChange;
import org.contractgovernance.contracts.variation.VariationCommand.WithdrawVariation;
import org.contractgovernance.contracts.variation.VariationContent;
import org.contractgovernance.contracts.variation.VariationEvent;
import org.contractgovernance.contracts.variation.VariationEvent.VariationAgreed;
import org.contractgovernance.contracts.variation.VariationEvent.VariationChangeMade;
import org.contractgovernance.contracts.variation.VariationEvent.VariationChangeParked;
import org.contractgovernance.contracts.variation.VariationEvent.VariationDiscussed;
import org.contractgovernance.contracts.variation.VariationEvent.VariationImpactAssessed;
import org.contractgovernance.contracts.variation.VariationEvent.VariationLapsed;
import org.contractgovernance.contracts.variation.VariationEvent.VariationProposed;
import org.contractgovernance.contracts.variation.VariationEvent.VariationWithdrawn;
import org.contractgovernance.contracts.variation.VariationRule;
import org.contractgovernance.contracts.variation.VariationState;
import org.contractgovernance.contracts.variation.VariationStatus;
import org.jspecify.annotations.Nullable;

/**
 * A variation, proposed by either party and agreed by both. It changes nothing itself: on its day the application makes its changes by the usual
 * commands, and the variation records which were made and which were refused.
 *
 * <p>Variations of a contract have the numbers 1, 2, 3 without a gap. Each act is effective no earlier than the one before.
 */
@Aggregate(snapshotTriggerDefinition = "snapshotTrigger", cache = "entityCache")
@Revision("1")
public final class Variation extends AggregateRoot<VariationEvent> {

    private VariationState state = VariationState.NONE;
    private @Nullable LocalDate changedOn;

    /** Used by Axon, which then reads the variation from its events. */
    Variation() {}

    @CommandHandler
    public Variation(ProposeVariation command, CommandContext context, ReferenceData referenceData) {
        context.requireNotInTheFuture();
        VariationProposed proposed = new Proposing(command.content(), context, referenceData).proposal();
        begins(EntityId.of(EntityKind.VARIATION, context.contract(), proposed.reference()), proposed.reference());
        happens(proposed);
    }

    @CommandHandler
    public void handle(DiscussVariation command, CommandContext context) {
        requireAfterLastChange(context);
        state.requireProposed();
        happens(new VariationDiscussed(Delegated.actingParty(context), command.note()));
    }

    @CommandHandler
    public void handle(AssessVariationImpact command, CommandContext context) {
        requireAfterLastChange(context);
        state.requireProposed();
        happens(new VariationImpactAssessed(Delegated.actingParty(context), command.impact()));
    }

    @CommandHandler
    public void handle(AgreeVariation command, CommandContext context, ReferenceData referenceData) {
        requireAfterLastChange(context);
        ContractParty party = Delegated.actingParty(context);
        VariationStatus status = state.agreeing(party, context.effectiveOn());
        DelegationScheme scheme = Delegated.in(context.contract(), referenceData);
        Money value = state.proposal().valueAtStake();
        Authority authority = scheme.authority(party, command.post(), context.actor(), value, context.effectiveOn());
        String approval = requireApproved(command.approval(), context, referenceData);
        Proposing.requireNoneButNamed(state.proposal(), context, referenceData);
        happens(new VariationAgreed(authority, approval, status));
    }

    @CommandHandler
    public void handle(WithdrawVariation command, CommandContext context) {
        requireAfterLastChange(context);
        state.requireProposed();
        ContractParty party = Delegated.actingParty(context);
        if (party != state.proposal().party()) {
            throw BrokenRule.of(VariationRule.VARIATION_OF_OTHER_PARTY);
        }
        happens(new VariationWithdrawn(party));
    }

    @CommandHandler
    public void handle(LapseVariation command, CommandContext context) {
        state.requireProposed();
        LocalDate lastDay = state.proposal().content().lastDay();
        if (lastDay == null || !context.today().isAfter(lastDay)) {
            throw BrokenRule.of(
                    VariationRule.VARIATION_NOT_LAPSED,
                    lastDay == null ? "it has no last day" : "its last day is %s".formatted(lastDay));
        }
        happensOn(lastDay.plusDays(1), new VariationLapsed(lastDay));
    }

    @CommandHandler
    public void handle(RecordVariationChange command, CommandContext context) {
        Long position = command.position();
        String rule = command.rule();
        VariationStatus status = state.changing(command.change(), position == null, context.today());
        if (position != null) {
            happensOn(effectDay(), new VariationChangeMade(command.change(), position, status));
        } else {
            happensOn(
                    effectDay(),
                    new VariationChangeParked(
                            command.change(),
                            rule == null ? "" : rule,
                            Objects.requireNonNullElse(command.detail(), ""),
                            status));
        }
    }

    /** The day from which the changes hold; an agreement that came later comes first. */
    private LocalDate effectDay() {
        LocalDate day = state.proposal().content().takesEffectOn();
        return changedOn == null || !changedOn.isAfter(day) ? day : changedOn;
    }

    @Override
    protected void evolve(VariationEvent event, Occasion happened) {
        state = state.after(event);
        changedOn = happened.effectiveOn();
    }

    private @Nullable String requireApproved(
            @Nullable String approval, CommandContext context, ReferenceData referenceData) {
        ApprovalMatter matter = new ApprovalMatter(
                ApprovedThing.VARIATION,
                reference(),
                VariationContent.VERSION,
                state.proposal().valueAtStake(),
                state.proposal().proposedBy());
        return new Approved(matter, context, referenceData).require(approval);
    }

    private void requireAfterLastChange(CommandContext context) {
        context.requireNotInTheFuture();
        if (changedOn != null) {
            context.requireNotBefore(changedOn, "the variation was last proposed, discussed or agreed");
        }
    }
}
