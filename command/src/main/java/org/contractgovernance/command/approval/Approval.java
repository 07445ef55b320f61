package org.contractgovernance.command.approval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import org.contractgovernance.contracts.approval.ApprovedThing;
import org.contractgovernance.contracts.approval.Signatory;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.delegation.DelegationScheme;
import org.contractgovernance.contracts.entity.EntityId;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.variation.VariationContent;
import org.contractgovernance.contracts.variation.VariationEvent.VariationProposed;
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
        List<Signatory> signatories = delegated(command, context, referenceData);
        ApprovalMatter matter = matter(command.matter(), context, referenceData);
        OtherApprovals others = OtherApprovals.of(context.contract(), referenceData);
        others.keepingOut(matter).ifPresent(other -> {
            throw BrokenRule.of(ApprovalRule.APPROVAL_OPEN_ALREADY, "%s is about the same version".formatted(other))
                    .at("/matter")
                    .becauseOf(EntityKind.APPROVAL, other);
        });
        String next = others.next();
        begins(EntityId.of(EntityKind.APPROVAL, context.contract(), next), next);
        happens(new ApprovalRequested(next, matter, command.order(), signatories, lastDay, command.narrative()));
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

    /** The matter; of a variation, its amount and the person who proposed it are those on record. */
    private static ApprovalMatter matter(ApprovalMatter asked, CommandContext context, ReferenceData referenceData) {
        if (asked.thing() != ApprovedThing.VARIATION) {
            return asked;
        }
        List<Event> happened = referenceData
                .histories(context.contract(), EntityKind.VARIATION)
                .getOrDefault(asked.reference(), List.of());
        if (happened.isEmpty()
                || !(happened.getFirst() instanceof VariationProposed proposed)
                || !asked.version().equals(VariationContent.VERSION)) {
            throw BrokenRule.of(
                            ApprovalRule.UNKNOWN_MATTER,
                            "there is no version %s of a variation %s".formatted(asked.version(), asked.reference()))
                    .at("/matter/reference");
        }
        return new ApprovalMatter(
                asked.thing(), asked.reference(), asked.version(), proposed.valueAtStake(), proposed.proposedBy());
    }

    /** The posts that are asked, each as the scheme of delegation writes it. */
    private static List<Signatory> delegated(
            RequestApproval command, CommandContext context, ReferenceData referenceData) {
        DelegationScheme scheme = Delegated.in(context.contract(), referenceData);
        List<Signatory> found = new ArrayList<>();
        for (int i = 0; i < command.signatories().size(); i++) {
            Signatory each = command.signatories().get(i);
            String at = "/signatories/" + i;
            Signatory known = scheme.post(each.party(), each.post(), context.effectiveOn())
                    .map(post -> new Signatory(post.party(), post.post()))
                    .orElseThrow(() -> BrokenRule.of(
                                    ApprovalRule.SIGNATORY_NOT_DELEGATED,
                                    "the scheme of delegation has no post %s on %s"
                                            .formatted(each.words(), context.effectiveOn()))
                            .at(at + "/post"));
            if (found.contains(known)) {
                throw BrokenRule.of(ApprovalRule.SIGNATORY_NAMED_TWICE).at(at);
            }
            found.add(known);
        }
        return found;
    }

    private void requireAfterLastChange(CommandContext context) {
        context.requireNotInTheFuture();
        if (changedOn != null) {
            context.requireNotBefore(changedOn, "the approval was last asked for or signed");
        }
    }
}
