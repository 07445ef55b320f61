package org.contractgovernance.contracts.earlywarning;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.contractgovernance.contracts.Visibility;
import org.contractgovernance.contracts.Withdrawal;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.event.FreeText;
import org.contractgovernance.contracts.event.LinkKind;
import org.contractgovernance.contracts.event.Linked;
import org.contractgovernance.contracts.event.Stored;
import org.contractgovernance.contracts.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What can happen to an early warning. Its entity is {@code early-warning:{UUID}}, with the issue's UUID where an issue
 * became it; people call it {@code EW-3}.
 */
public sealed interface EarlyWarningEvent extends Event {

    /** Either party warned, directly or by escalating an issue. */
    @Stored(name = "EarlyWarningRaised")
    record EarlyWarningRaised(
            String reference,
            @FreeText String title,
            @FreeText String cause,
            @FreeText String event,
            @FreeText String consequence,
            Set<RiskKind> kinds,
            Score inherent,

            @Linked(as = LinkKind.ESCALATED_FROM, to = "issue") @Nullable String issue,

            @Nullable CouldHaveWarned couldHaveWarned,
            Visibility visibility)
            implements EarlyWarningEvent {

        /** Kinds in one order, so that one event is one text. */
        public EarlyWarningRaised {
            kinds = Collections.unmodifiableSet(new TreeSet<>(kinds));
        }
    }

    /** Somebody answers for it; before names who did until then. */
    @Stored(name = "EarlyWarningAssigned")
    record EarlyWarningAssigned(@Nullable PersonId before, PersonId owner) implements EarlyWarningEvent {}

    /** Likelihood and impact were assessed. */
    @Stored(name = "EarlyWarningAssessed")
    record EarlyWarningAssessed(
            Assessment assessment, @Nullable Score before, Score score) implements EarlyWarningEvent {}

    /** Somebody is to do something about it by a day. Actions are numbered from 1 within their early warning. */
    @Stored(name = "ActionPlanned")
    record ActionPlanned(int action, @FreeText String description, PersonId owner, LocalDate dueOn)
            implements EarlyWarningEvent {}

    /** It was done. */
    @Stored(name = "ActionCompleted")
    record ActionCompleted(int action, @FreeText @Nullable String note) implements EarlyWarningEvent {}

    /** It was not done in time, and may have a new day; the reason is in the metadata. */
    @Stored(name = "ActionMissed")
    record ActionMissed(
            int action, LocalDate dueOn, @Nullable LocalDate nowDueOn) implements EarlyWarningEvent {}

    /** The parties went through it. Scores are as they stood at the review; before, this review was to be on another day. */
    @Stored(name = "EarlyWarningReviewed")
    record EarlyWarningReviewed(
            @FreeText String note,
            @Nullable LocalDate nextReviewBefore,
            @Nullable LocalDate nextReviewOn) implements EarlyWarningEvent {}

    /**
     * It matters beyond the contract: the corporate risk register is to hold it; the reason is in the metadata. Current is the
     * inherent score until the current one is assessed.
     */
    @Stored(name = "ReferredToCorporateRisk")
    @Linked(as = LinkKind.REFERRED_TO_CORPORATE_RISK)
    record ReferredToCorporateRisk(Score current) implements EarlyWarningEvent {}

    /** It does not matter beyond the contract any more: the corporate risk register is to let go of it; the reason is in the metadata. */
    @Stored(name = "ReferralTakenBack")
    record ReferralTakenBack(LocalDate referredOn) implements EarlyWarningEvent {}

    /**
     * The corporate risk tool holds it under a reference of its own, and has taken in what it was told up to a position. Before is what it
     * had acknowledged until then.
     */
    @Stored(name = "RiskAcknowledged")
    record RiskAcknowledged(@Nullable RiskAcknowledgement before, RiskAcknowledgement acknowledged)
            implements EarlyWarningEvent {}

    /** The corporate risk tool said what it holds; the register's own score stays what it is. */
    @Stored(name = "RiskReported")
    record RiskReported(@Nullable ToolRisk before, ToolRisk reported) implements EarlyWarningEvent {}

    /** It is over. */
    @Stored(name = "EarlyWarningClosed")
    record EarlyWarningClosed(@FreeText String outcome) implements EarlyWarningEvent {}

    /** It should not have been raised, or another early warning says the same. */
    @Stored(name = "EarlyWarningWithdrawn")
    record EarlyWarningWithdrawn(
            EarlyWarningStatus before,
            Withdrawal because,

            @Linked(as = LinkKind.DUPLICATE_OF, to = "early-warning") @Nullable String duplicateOf)
            implements EarlyWarningEvent {}
}
