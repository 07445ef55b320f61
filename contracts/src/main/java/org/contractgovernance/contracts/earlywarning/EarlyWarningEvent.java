package org.contractgovernance.contracts.earlywarning;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.event.FreeText;
import org.contractgovernance.contracts.event.LinkKind;
import org.contractgovernance.contracts.event.Linked;
import org.contractgovernance.contracts.event.LinkedToBeginning;
import org.contractgovernance.contracts.event.Stored;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.contracts.term.Visibility;
import org.contractgovernance.contracts.term.Withdrawal;
import org.jspecify.annotations.Nullable;

/**
 * What can happen to an early warning. Its entity is {@code early-warning:{UUID}}, with the issue's UUID where an issue
 * became it; people call it {@code EW-3}.
 */
public sealed interface EarlyWarningEvent extends Event {

    /**
     * A party gave an early warning, directly or by escalating an issue.
     *
     * @param reference what people call it in its contract: {@code EW-3}
     * @param title the matter, in one line
     * @param cause what gives rise to the risk
     * @param event what may happen
     * @param consequence what follows if it does
     * @param kinds which kinds of risk it is
     * @param inherent the score as if nothing were done
     * @param issue reference of the issue that became it; absent where it was raised directly
     * @param couldHaveWarned when each party first could have warned, where it is known
     * @param visibility who may see it, for ever
     */
    @Stored(name = "EarlyWarningRaised")
    record EarlyWarningRaised(
            String reference,
            @FreeText String title,
            @FreeText String cause,
            @FreeText String event,
            @FreeText String consequence,
            Set<RiskKind> kinds,
            Score inherent,

            @Linked(as = LinkKind.ESCALATED_FROM, to = EntityKind.ISSUE) @Nullable String issue,

            @Nullable CouldHaveWarned couldHaveWarned,
            Visibility visibility)
            implements EarlyWarningEvent {

        /** Keeps the kinds in one order, so that equal events have equal texts. */
        public EarlyWarningRaised {
            kinds = Collections.unmodifiableSet(new TreeSet<>(kinds));
        }
    }

    /**
     * The early warning is assigned to a person; {@code before} names the person responsible until then.
     *
     * @param before the person responsible until then; absent where nobody was
     * @param owner the person responsible for it
     */
    @Stored(name = "EarlyWarningAssigned")
    record EarlyWarningAssigned(@Nullable PersonId before, PersonId owner) implements EarlyWarningEvent {}

    /**
     * Likelihood and impact were assessed.
     *
     * @param assessment which score was given
     * @param before the score until then, where everybody who sees this event may know it; absent where there was none
     * @param score the score given
     */
    @Stored(name = "EarlyWarningAssessed")
    record EarlyWarningAssessed(
            Assessment assessment, @Nullable Score before, Score score) implements EarlyWarningEvent {}

    /**
     * An action was planned, with a due day. Actions are numbered from 1 within their early warning.
     *
     * @param action its number within the early warning; actions that only the council sees have their own count
     * @param description what has to be done
     * @param owner the person who has to do it
     * @param dueOn the due day
     */
    @Stored(name = "ActionPlanned")
    record ActionPlanned(int action, @FreeText String description, PersonId owner, LocalDate dueOn)
            implements EarlyWarningEvent {}

    /**
     * An action was done.
     *
     * @param action its number within the early warning
     * @param note what came of it
     */
    @Stored(name = "ActionCompleted")
    record ActionCompleted(int action, @FreeText @Nullable String note) implements EarlyWarningEvent {}

    /**
     * An action was not done in time, and may have a new due day; the reason is in the metadata.
     *
     * @param action its number within the early warning
     * @param dueOn the due day that was missed
     * @param nowDueOn the new due day; absent where the action is given up
     */
    @Stored(name = "ActionMissed")
    record ActionMissed(
            int action, LocalDate dueOn, @Nullable LocalDate nowDueOn) implements EarlyWarningEvent {}

    /**
     * The parties reviewed the early warning. Scores are as they stood at the review.
     *
     * @param note what was found
     * @param nextReviewBefore the day that had been set for this review, where one was set
     * @param nextReviewOn the day of the next review, where one is set
     */
    @Stored(name = "EarlyWarningReviewed")
    record EarlyWarningReviewed(
            @FreeText String note,
            @Nullable LocalDate nextReviewBefore,
            @Nullable LocalDate nextReviewOn) implements EarlyWarningEvent {}

    /**
     * The early warning was referred because it matters beyond the contract: the corporate risk register should hold it. The reason is in
     * the metadata. The current score is the inherent score until the current one is assessed.
     *
     * @param current the current score on the day of the referral
     */
    @Stored(name = "ReferredToCorporateRisk")
    @LinkedToBeginning(as = LinkKind.REFERRED_TO_CORPORATE_RISK)
    record ReferredToCorporateRisk(Score current) implements EarlyWarningEvent {}

    /**
     * The referral was taken back because the early warning no longer matters beyond the contract: the corporate risk register should drop
     * it. The reason is in the metadata.
     *
     * @param referredOn the day of the referral that is taken back
     */
    @Stored(name = "ReferralTakenBack")
    record ReferralTakenBack(LocalDate referredOn) implements EarlyWarningEvent {}

    /**
     * The corporate risk tool holds the early warning under a reference of its own, and has taken in the events up to a position.
     *
     * @param before what the tool had acknowledged before; absent the first time
     * @param acknowledged what it has taken in
     */
    @Stored(name = "RiskAcknowledged")
    record RiskAcknowledged(@Nullable RiskAcknowledgement before, RiskAcknowledgement acknowledged)
            implements EarlyWarningEvent {}

    /**
     * The corporate risk tool reported what it holds; the register's own score does not change.
     *
     * @param before what the tool said before; absent the first time
     * @param reported what the tool says it holds
     */
    @Stored(name = "RiskReported")
    record RiskReported(@Nullable ToolRisk before, ToolRisk reported) implements EarlyWarningEvent {}

    /**
     * The early warning is closed.
     *
     * @param outcome what came of it
     */
    @Stored(name = "EarlyWarningClosed")
    record EarlyWarningClosed(@FreeText String outcome) implements EarlyWarningEvent {}

    /**
     * The early warning should not have been raised, or repeats another.
     *
     * @param before where it stood
     * @param because raised in error, or a duplicate
     * @param duplicateOf for a duplicate, reference of the early warning that it repeats
     */
    @Stored(name = "EarlyWarningWithdrawn")
    record EarlyWarningWithdrawn(
            EarlyWarningStatus before,
            Withdrawal because,

            @Linked(as = LinkKind.DUPLICATE_OF, to = EntityKind.EARLY_WARNING) @Nullable String duplicateOf)
            implements EarlyWarningEvent {}
}
