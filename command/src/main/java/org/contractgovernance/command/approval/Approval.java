package org.contractgovernance.command.approval;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.contractgovernance.command.delegation.Delegated;
import org.contractgovernance.command.entity.AggregateRoot;
import org.contractgovernance.command.entity.CommandContext;
import org.contractgovernance.command.reference.ReferenceData;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.approval.ApprovalCommand.LapseApproval;
import org.contractgovernance.contracts.approval.ApprovalCommand.RefuseApproval;
import org.contractgovernance.contracts.approval.ApprovalCommand.RequestApproval;
import org.contractgovernance.contracts.approval.ApprovalCommand.SignApproval;
import org.contractgovernance.contracts.approval.ApprovalCommand.WithdrawApproval;
import org.contractgovernance.contracts.approval.ApprovalEvent;
import org.contractgovernance.contracts.approval.ApprovalEvent.ApprovalLapsed;
import org.contractgovernance.contracts.approval.ApprovalEvent.ApprovalRefused;
import org.contractgovernance.contracts.approval.ApprovalEvent.ApprovalRequested;
import org.contractgovernance.contracts.approval.ApprovalEvent.ApprovalSigned;
import org.contractgovernance.contracts.approval.ApprovalEvent.ApprovalWithdrawn;
import org.contractgovernance.contracts.approval.ApprovalMatter;
import org.contractgovernance.contracts.approval.ApprovalRule;
import org.contractgovernance.contracts.approval.ApprovalState;
import org.contractgovernance.contracts.approval.ApprovalStatus;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.delegation.ApprovalNeed;
import org.contractgovernance.contracts.delegation.DelegationScheme;
import org.contractgovernance.contracts.delegation.Signatory;
import org.contractgovernance.contracts.entity.EntityId;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.jspecify.annotations.Nullable;

/**
 * An approval: posts with delegated limits of authority sign a version of something. Each act is effective no earlier than the one before.
 *
 * <p>Approvals of a contract have the numbers 1, 2, 3 without a gap, and the number is part of the identifier. So of two approvals that are asked
 * for at once for the same version, one is refused.
 */
@Aggregate(snapshotTriggerDefinition = "snapshotTrigger", cache = "entityCache")
@Revision("1")
public final class Approval extends AggregateRoot<ApprovalEvent> {

    private ApprovalState state = ApprovalState.NONE;
    private @Nullable Boolean askedByProvider;
    private @Nullable LocalDate changedOn;

    /** Used by Axon, which then reads the approval from its events. */
    Approval() {}

    @CommandHandler
    public Approval(RequestApproval command, CommandContext context, ReferenceData referenceData) {
        context.requireNotInTheFuture();
        LocalDate lastDay = command.lastDay();
        if (lastDay != null && lastDay.isBefore(context.effectiveOn())) {
            throw BrokenRule.of(ApprovalRule.APPROVAL_LAPSES_TOO_EARLY).at("/lastDay");
        }
        DelegationScheme scheme = Delegated.in(context.contract(), referenceData);
        ApprovalMatter matter = new MatterOnRecord(context.contract(), referenceData).of(command.matter());
        ApprovalNeed need = scheme.need(matter.thing(), matter.value()).orElse(null);
        Signing signing = Signing.of(command, need, scheme, context.effectiveOn());
        OtherApprovals others = OtherApprovals.of(context.contract(), referenceData);
        others.keepingOut(matter).ifPresent(other -> {
            throw BrokenRule.of(ApprovalRule.APPROVAL_OPEN_ALREADY, "%s is about the same version".formatted(other))
                    .at("/matter")
                    .becauseOf(EntityKind.APPROVAL, other);
        });
        String next = others.next();
        begins(EntityId.of(EntityKind.APPROVAL, context.contract(), next), next);
        happens(new ApprovalRequested(
                next, matter, need, signing.order(), signing.signatories(), lastDay, command.narrative()));
    }

    @CommandHandler
    public void handle(SignApproval command, CommandContext context, ReferenceData referenceData) {
        requireAfterLastChange(context);
        ContractParty party = Delegated.actingParty(context);
        ApprovalStatus status =
                state.signing(party, command.post(), command.version(), context.actor(), context.effectiveOn());
        happens(new ApprovalSigned(
                command.version(),
                Delegated.in(context.contract(), referenceData)
                        .authority(
                                party,
                                command.post(),
                                context.actor(),
                                state.about().value(),
                                context.effectiveOn()),
                status));
    }

    /** A holder of the post may refuse, however much is at stake. */
    @CommandHandler
    public void handle(RefuseApproval command, CommandContext context, ReferenceData referenceData) {
        requireAfterLastChange(context);
        ContractParty party = Delegated.actingParty(context);
        Signatory by = state.asked(party, command.post(), context.actor());
        Delegated.in(context.contract(), referenceData)
                .authority(party, command.post(), context.actor(), null, context.effectiveOn());
        happens(new ApprovalRefused(by));
    }

    @CommandHandler
    public void handle(WithdrawApproval command, CommandContext context) {
        requireAfterLastChange(context);
        state.requireOpen();
        if (askedByProvider == null || context.byProvider() != askedByProvider) {
            throw BrokenRule.of(ApprovalRule.WITHDRAWN_BY_OTHER_PARTY);
        }
        happens(new ApprovalWithdrawn(state.status()));
    }

    @CommandHandler
    public void handle(LapseApproval command, CommandContext context) {
        state.requireOpen();
        LocalDate lastDay = state.lastDay();
        if (lastDay == null || !context.today().isAfter(lastDay)) {
            throw BrokenRule.of(
                    ApprovalRule.APPROVAL_NOT_LAPSED,
                    lastDay == null ? "it has no last day" : "its last day is %s".formatted(lastDay));
        }
        happensOn(lastDay.plusDays(1), new ApprovalLapsed(lastDay));
    }

    @Override
    protected void evolve(ApprovalEvent event, Occasion happened) {
        if (event instanceof ApprovalRequested) {
            askedByProvider = happened.metadata().role() == Role.PROVIDER;
        }
        state = state.after(event, happened.metadata().actor());
        changedOn = happened.effectiveOn();
    }

    private void requireAfterLastChange(CommandContext context) {
        context.requireNotInTheFuture();
        if (changedOn != null) {
            context.requireNotBefore(changedOn, "the approval was last asked for or signed");
        }
    }
}
