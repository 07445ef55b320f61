package org.contractgovernance.command.earlywarning;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.contractgovernance.command.entity.AggregateRoot;
import org.contractgovernance.command.entity.CommandContext;
import org.contractgovernance.command.reference.Duplicate;
import org.contractgovernance.command.reference.ReferenceData;
import org.contractgovernance.contracts.contract.ReferralRule;
import org.contractgovernance.contracts.earlywarning.Assessment;
import org.contractgovernance.contracts.earlywarning.EarlyWarningCommand.AssessEarlyWarning;
import org.contractgovernance.contracts.earlywarning.EarlyWarningCommand.AssignEarlyWarning;
import org.contractgovernance.contracts.earlywarning.EarlyWarningCommand.CloseEarlyWarning;
import org.contractgovernance.contracts.earlywarning.EarlyWarningCommand.CompleteAction;
import org.contractgovernance.contracts.earlywarning.EarlyWarningCommand.MissAction;
import org.contractgovernance.contracts.earlywarning.EarlyWarningCommand.PlanAction;
import org.contractgovernance.contracts.earlywarning.EarlyWarningCommand.RaiseEarlyWarning;
import org.contractgovernance.contracts.earlywarning.EarlyWarningCommand.ReviewEarlyWarning;
import org.contractgovernance.contracts.earlywarning.EarlyWarningCommand.WithdrawEarlyWarning;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent;
import org.contractgovernance.contracts.earlywarning.EarlyWarningRule;
import org.contractgovernance.contracts.earlywarning.EarlyWarningStatus;
import org.contractgovernance.contracts.earlywarning.ReferralCommand.AcknowledgeRisk;
import org.contractgovernance.contracts.earlywarning.ReferralCommand.ReferByRule;
import org.contractgovernance.contracts.earlywarning.ReferralCommand.ReferToCorporateRisk;
import org.contractgovernance.contracts.earlywarning.ReferralCommand.ReportRisk;
import org.contractgovernance.contracts.earlywarning.ReferralCommand.TakeBackReferral;
import org.contractgovernance.contracts.earlywarning.ReferralCommand.TakeRiskRow;
import org.contractgovernance.contracts.earlywarning.RiskKind;
import org.contractgovernance.contracts.earlywarning.Score;
import org.contractgovernance.contracts.entity.EntityId;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.contracts.term.Visibility;
import org.jspecify.annotations.Nullable;

/** An early warning: what may go wrong, how bad it would be, and what is done about it. */
@Aggregate(snapshotTriggerDefinition = "snapshotTrigger", cache = "entityCache")
@Revision("4")
public final class EarlyWarning extends AggregateRoot<EarlyWarningEvent> {

    private static final String RAISED = "it was raised";

    private EarlyWarningStatus status = EarlyWarningStatus.OPEN;
    private LocalDate raisedOn = LocalDate.MIN;
    private LocalDate actedOn = LocalDate.MIN;
    private SortedSet<RiskKind> kinds = new TreeSet<>();
    private @Nullable LocalDate closedOn;
    private @Nullable PersonId owner;
    private @Nullable LocalDate ownedSince;
    private @Nullable LocalDate nextReviewOn;
    private @Nullable LocalDate nextReviewShared;
    private Referral referral = new Referral();
    private Scores scores = new Scores();
    private Actions actions = new Actions();

    /** Used by Axon, which then reads the early warning from its events. */
    EarlyWarning() {}

    @CommandHandler
    public EarlyWarning(RaiseEarlyWarning command, CommandContext context, ReferenceData referenceData) {
        context.requireNotInTheFuture();
        Visibility seenBy = context.visibility(command.visibility());
        Score inherent = Scores.on(
                referenceData.contract(context.contract()).signed().riskMatrix(),
                command.likelihood(),
                command.impact());
        WarningDates.requireNoLaterThan(context, command.couldHaveWarned());
        referenceData.requireOnRecord(context, command.arisesFrom(), "/arisesFrom");
        String reference = EntityKind.EARLY_WARNING.reference(
                referenceData.nextNumber(context.contract(), EntityKind.EARLY_WARNING, seenBy));
        begins(EntityId.create(EntityKind.EARLY_WARNING), reference);
        happens(
                new EarlyWarningEvent.EarlyWarningRaised(
                        reference,
                        command.title(),
                        command.cause(),
                        command.event(),
                        command.consequence(),
                        command.kinds(),
                        inherent,
                        null,
                        command.couldHaveWarned(),
                        seenBy),
                seenBy,
                command.arisesFrom());
    }

    private EarlyWarning(EntityId id, EarlyWarningEvent.EarlyWarningRaised raised, String causation) {
        begins(id, raised.reference());
        happens(raised, raised.visibility(), causation);
    }

    /** The early warning that an issue has become, or that a failure has set off, in the same unit of work. */
    public static EarlyWarning escalated(EntityId id, EarlyWarningEvent.EarlyWarningRaised raised, String causation) {
        return new EarlyWarning(id, raised, causation);
    }

    @CommandHandler
    public void handle(AssignEarlyWarning command, CommandContext context, ReferenceData referenceData) {
        requireOpen(context);
        referenceData.requireKnown(command.owner(), "/owner");
        if (command.owner().equals(owner)) {
            throw BrokenRule.of(EarlyWarningRule.EARLY_WARNING_OWNED_ALREADY).at("/owner");
        }
        if (ownedSince != null) {
            context.requireNotBefore(ownedSince, "it was last assigned");
        }
        happens(new EarlyWarningEvent.EarlyWarningAssigned(owner, command.owner()));
    }

    @CommandHandler
    public void handle(AssessEarlyWarning command, CommandContext context, ReferenceData referenceData) {
        requireOpen(context);
        Visibility seenBy = context.visibility(command.visibility()).within(visibility());
        Score score = Scores.on(
                referenceData.contract(context.contract()).signed().riskMatrix(),
                command.likelihood(),
                command.impact());
        Score before = scores.before(command.assessment(), score, seenBy, context);
        happens(new EarlyWarningEvent.EarlyWarningAssessed(command.assessment(), before, score), seenBy, null);
    }

    @CommandHandler
    public void handle(PlanAction command, CommandContext context, ReferenceData referenceData) {
        requireOpen(context);
        referenceData.requireKnown(command.owner(), "/owner");
        if (command.dueOn().isBefore(context.effectiveOn())) {
            throw BrokenRule.of(EarlyWarningRule.ACTION_DUE_IN_THE_PAST).at("/dueOn");
        }
        Visibility seenBy = context.visibility(command.visibility()).within(visibility());
        happens(
                new EarlyWarningEvent.ActionPlanned(
                        actions.next(seenBy, visibility()), command.description(), command.owner(), command.dueOn()),
                seenBy,
                null);
    }

    @CommandHandler
    public void handle(CompleteAction command, CommandContext context) {
        requireOpen(context);
        Actions.Planned planned = actions.open(command.action(), context);
        happens(
                new EarlyWarningEvent.ActionCompleted(command.action(), command.note()),
                planned.seenBy(),
                planned.event());
    }

    @CommandHandler
    public void handle(MissAction command, CommandContext context) {
        requireOpen(context);
        Actions.Planned planned = actions.open(command.action(), context);
        LocalDate dueOn = planned.dueOn();
        if (!context.effectiveOn().isAfter(dueOn)) {
            throw BrokenRule.of(EarlyWarningRule.ACTION_NOT_YET_DUE, "it is due on " + dueOn);
        }
        if (command.nowDueOn() != null && !command.nowDueOn().isAfter(dueOn)) {
            throw BrokenRule.of(EarlyWarningRule.ACTION_DUE_AGAIN_TOO_EARLY, "it was due on " + dueOn)
                    .at("/nowDueOn");
        }
        happens(
                new EarlyWarningEvent.ActionMissed(command.action(), dueOn, command.nowDueOn()),
                planned.seenBy(),
                planned.event());
    }

    @CommandHandler
    public void handle(ReviewEarlyWarning command, CommandContext context) {
        requireOpen(context);
        if (command.nextReviewOn() != null && !command.nextReviewOn().isAfter(context.effectiveOn())) {
            throw BrokenRule.of(EarlyWarningRule.REVIEW_IN_THE_PAST).at("/nextReviewOn");
        }
        Visibility seenBy = context.visibility(command.visibility()).within(visibility());
        happens(
                new EarlyWarningEvent.EarlyWarningReviewed(
                        command.note(),
                        seenBy == Visibility.SHARED ? nextReviewShared : nextReviewOn,
                        command.nextReviewOn()),
                seenBy,
                null);
    }

    @CommandHandler
    public void handle(ReferToCorporateRisk command, CommandContext context) {
        requireOpen(context);
        referral.requireNotReferred(context);
        refer(context);
    }

    @CommandHandler
    public void handle(ReferByRule command, CommandContext context, ReferenceData referenceData) {
        requireOpen(context);
        referral.requireNotReferred(context);
        ReferralRule rule = referenceData.contract(context.contract()).clauses().referralRule();
        if (rule == null
                || !rule.isAbout(kinds)
                || !scores.reach(rule, context.effectiveOn())
                || !referral.isWorse(scores.current().score().score())) {
            throw BrokenRule.of(EarlyWarningRule.RULE_DOES_NOT_ASK);
        }
        refer(context);
    }

    @CommandHandler
    public void handle(TakeBackReferral command, CommandContext context) {
        requireOpen(context);
        LocalDate referredOn = referral.standing(context);
        happens(new EarlyWarningEvent.ReferralTakenBack(referredOn), referral.seenBy(), null);
    }

    /** An acknowledgement is accepted after the early warning is closed too, because the tool takes that in as well. */
    @CommandHandler
    public void handle(AcknowledgeRisk command, CommandContext context, ReferenceData referenceData) {
        boolean happened = referenceData.hasHappened(identifier(), command.position());
        happens(referral.acknowledged(command, context, happened), Visibility.COUNCIL_ONLY, null);
    }

    @CommandHandler
    public void handle(ReportRisk command, CommandContext context, ReferenceData referenceData) {
        if (command.owner() != null) {
            referenceData.requireKnown(command.owner(), "/owner");
        }
        happens(referral.reported(command, context), Visibility.COUNCIL_ONLY, null);
    }

    /** One row is one decision: its acknowledgement and its report are recorded together or not at all. */
    @CommandHandler
    public void handle(TakeRiskRow command, CommandContext context, ReferenceData referenceData) {
        Long position = command.position();
        boolean happened = position != null && referenceData.hasHappened(identifier(), position);
        referral.told(command, context, happened).forEach(each -> happens(each, Visibility.COUNCIL_ONLY, null));
    }

    @CommandHandler
    public void handle(CloseEarlyWarning command, CommandContext context) {
        requireOpen(context);
        context.requireNotBefore(actedOn, "something last happened to it");
        happens(new EarlyWarningEvent.EarlyWarningClosed(command.outcome()));
    }

    /** A closed early warning may be withdrawn too, because it may turn out to have been raised in error. */
    @CommandHandler
    public void handle(WithdrawEarlyWarning command, CommandContext context, ReferenceData referenceData) {
        if (status == EarlyWarningStatus.WITHDRAWN) {
            throw BrokenRule.of(EarlyWarningRule.EARLY_WARNING_NOT_OPEN);
        }
        context.requireNotInTheFuture();
        context.requireNotBefore(raisedOn, RAISED);
        if (closedOn != null) {
            context.requireNotBefore(closedOn, "it was closed");
        }
        Duplicate.check(
                referenceData,
                context.contract(),
                EntityKind.EARLY_WARNING,
                reference(),
                visibility(),
                command.because(),
                command.duplicateOf());
        happens(new EarlyWarningEvent.EarlyWarningWithdrawn(status, command.because(), command.duplicateOf()));
    }

    @Override
    protected void evolve(EarlyWarningEvent event, Occasion happened) {
        actedOn = happened.effectiveOn().isAfter(actedOn) ? happened.effectiveOn() : actedOn;
        switch (event) {
            case EarlyWarningEvent.EarlyWarningRaised e -> {
                raisedOn = happened.effectiveOn();
                kinds = new TreeSet<>(e.kinds());
                fixVisibility(e.visibility());
                scores.give(Assessment.INHERENT, new Scores.Given(e.inherent(), raisedOn, e.visibility()));
            }
            case EarlyWarningEvent.EarlyWarningAssigned e -> {
                owner = e.owner();
                ownedSince = happened.effectiveOn();
            }
            case EarlyWarningEvent.EarlyWarningAssessed e ->
                scores.give(e.assessment(), new Scores.Given(e.score(), happened.effectiveOn(), happened.visibility()));
            case EarlyWarningEvent.ActionPlanned e ->
                actions.plan(
                        e.action(),
                        new Actions.Planned(
                                happened.id(), happened.effectiveOn(), e.dueOn(), true, happened.visibility()));
            case EarlyWarningEvent.ActionCompleted e -> actions.complete(e.action());
            case EarlyWarningEvent.ActionMissed e -> actions.miss(e.action(), happened.effectiveOn(), e.nowDueOn());
            case EarlyWarningEvent.EarlyWarningReviewed e -> {
                nextReviewOn = e.nextReviewOn();
                if (happened.visibility() == Visibility.SHARED) {
                    nextReviewShared = e.nextReviewOn();
                }
            }
            case EarlyWarningEvent.ReferredToCorporateRisk e ->
                referral.recordReferral(happened.effectiveOn(), happened.visibility());
            case EarlyWarningEvent.ReferralTakenBack e ->
                referral.recordTakingBack(
                        happened.effectiveOn(), scores.current().score().score());
            case EarlyWarningEvent.RiskAcknowledged e -> referral.recordAcknowledgement(e.acknowledged());
            case EarlyWarningEvent.RiskReported e -> referral.recordReport(e.reported(), happened.effectiveOn());
            case EarlyWarningEvent.EarlyWarningClosed e -> {
                status = EarlyWarningStatus.CLOSED;
                closedOn = happened.effectiveOn();
            }
            case EarlyWarningEvent.EarlyWarningWithdrawn e -> status = EarlyWarningStatus.WITHDRAWN;
        }
    }

    private void requireOpen(CommandContext context) {
        if (status != EarlyWarningStatus.OPEN) {
            throw BrokenRule.of(EarlyWarningRule.EARLY_WARNING_NOT_OPEN);
        }
        context.requireNotInTheFuture();
        context.requireNotBefore(raisedOn, RAISED);
    }

    /** A referral contains the current score, so those who may see the score see the referral. */
    private void refer(CommandContext context) {
        Scores.Given current = scores.current();
        context.requireNotBefore(current.on(), "it was last assessed");
        happens(new EarlyWarningEvent.ReferredToCorporateRisk(current.score()), current.seenBy(), null);
    }
}
