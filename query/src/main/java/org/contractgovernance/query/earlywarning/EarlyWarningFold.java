package org.contractgovernance.query.earlywarning;

import java.time.LocalDate;
import org.contractgovernance.contracts.earlywarning.Action;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEntry;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEntry.LastReview;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEntry.WarningMatter;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEntry.WarningOrigin;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent.ActionCompleted;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent.ActionMissed;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent.ActionPlanned;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent.EarlyWarningAssessed;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent.EarlyWarningAssigned;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent.EarlyWarningClosed;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent.EarlyWarningRaised;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent.EarlyWarningReviewed;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent.EarlyWarningWithdrawn;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent.ReferralTakenBack;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent.ReferredToCorporateRisk;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent.RiskAcknowledged;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent.RiskReported;
import org.contractgovernance.contracts.earlywarning.EarlyWarningStatus;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.event.Metadata;
import org.jspecify.annotations.Nullable;

/** How an early warning's events make its row in the register. */
public final class EarlyWarningFold {

    private EarlyWarningFold() {}

    /** The row after an event. */
    public static EarlyWarningEntry evolve(
            @Nullable EarlyWarningEntry before, EarlyWarningEvent event, Envelope envelope) {
        if (before == null) {
            if (event instanceof EarlyWarningRaised raised) {
                return raised(raised, envelope);
            }
            throw new IllegalStateException("an early warning is raised before anything else happens to it");
        }
        LocalDate day = envelope.effectiveOn();
        return switch (event) {
            case EarlyWarningRaised e ->
                throw new IllegalStateException("an early warning is raised once: " + e.reference());
            case EarlyWarningAssigned e -> before.assigned(e.owner());
            case EarlyWarningAssessed e -> before.with(before.scores().assessed(e.assessment(), e.score()));
            case ActionPlanned e ->
                before.with(before.plan().and(Action.planned(e.action(), e.description(), e.owner(), e.dueOn())));
            case ActionCompleted e ->
                before.with(before.plan().changing(e.action(), action -> action.completed(day, e.note())));
            case ActionMissed e ->
                before.with(before.plan().changing(e.action(), action -> action.missed(e.nowDueOn())));
            case EarlyWarningReviewed e -> before.reviewed(new LastReview(e.note(), day, e.nextReviewOn()));
            case ReferredToCorporateRisk e -> before.with(before.referral().referred(day));
            case ReferralTakenBack e -> before.with(before.referral().takenBack(day));
            case RiskAcknowledged e -> before.with(before.referral().acknowledged(e.acknowledged(), day));
            case RiskReported e -> before.with(before.referral().reported(e.reported(), day));
            case EarlyWarningClosed e ->
                before.ended(EarlyWarningStatus.CLOSED, before.end().closed(e.outcome(), day));
            case EarlyWarningWithdrawn e ->
                before.ended(EarlyWarningStatus.WITHDRAWN, before.end().withdrawn(e.because(), e.duplicateOf()));
        };
    }

    private static EarlyWarningEntry raised(EarlyWarningRaised e, Envelope envelope) {
        Metadata metadata = envelope.metadata();
        return EarlyWarningEntry.raised(
                envelope.contract(),
                e.reference(),
                EntityKind.EARLY_WARNING.number(e.reference()),
                new WarningMatter(e.title(), e.cause(), e.event(), e.consequence(), e.kinds()),
                new WarningOrigin(
                        e.visibility(),
                        e.issue(),
                        metadata.actor(),
                        metadata.role(),
                        envelope.effectiveOn(),
                        e.couldHaveWarned()),
                e.inherent());
    }
}
