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
     * Either party warned, directly or by escalating an issue.
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

        /** Kinds in one order, so that one event is one text. */
        public EarlyWarningRaised {
            kinds = Collections.unmodifiableSet(new TreeSet<>(kinds));
        }
    }

    /**
     * Somebody answers for it; before names who did until then.
     *
     * @param before who answered for it until then; absent where nobody did
     * @param owner who answers for it
     */
    @Stored(name = "EarlyWarningAssigned")
    record EarlyWarningAssigned(@Nullable PersonId before, PersonId owner) implements EarlyWarningEvent {}

    /**
     * Likelihood and impact were assessed.
     *
     * @param assessment which score was given
     * @param before the score that stood, as far as all who see this may know; absent where there was none
     * @param score the score given
     */
    @Stored(name = "EarlyWarningAssessed")
    record EarlyWarningAssessed(
            Assessment assessment, @Nullable Score before, Score score) implements EarlyWarningEvent {}

    /**
     * Somebody is to do something about it by a day. Actions are numbered from 1 within their early warning.
     *
     * @param action its number within the early warning; those that only the council sees are counted for themselves
     * @param description what is to be done
     * @param owner who is to do it
     * @param dueOn the day by which it is to be done
     */
    @Stored(name = "ActionPlanned")
    record ActionPlanned(int action, @FreeText String description, PersonId owner, LocalDate dueOn)
            implements EarlyWarningEvent {}

    /**
     * It was done.
     *
     * @param action its number within the early warning
     * @param note what came of it
     */
    @Stored(name = "ActionCompleted")
    record ActionCompleted(int action, @FreeText @Nullable String note) implements EarlyWarningEvent {}

    /**
     * It was not done in time, and may have a new day; the reason is in the metadata.
     *
     * @param action its number within the early warning
     * @param dueOn the day by which it was to be done
     * @param nowDueOn the new day; absent where it is given up
     */
    @Stored(name = "ActionMissed")
    record ActionMissed(
            int action, LocalDate dueOn, @Nullable LocalDate nowDueOn) implements EarlyWarningEvent {}

    /**
     * The parties went through it. Scores are as they stood at the review; before, this review was to be on another day.
     *
     * @param note what was found
     * @param nextReviewBefore the day that this review was to be on, where one was set
     * @param nextReviewOn the day of the next review, where one is set
     */
    @Stored(name = "EarlyWarningReviewed")
    record EarlyWarningReviewed(
            @FreeText String note,
            @Nullable LocalDate nextReviewBefore,
            @Nullable LocalDate nextReviewOn) implements EarlyWarningEvent {}

    /**
     * It matters beyond the contract: the corporate risk register is to hold it; the reason is in the metadata. Current is the inherent
     * score until the current one is assessed.
     *
     * @param current the current score on the day of the referral
     */
    @Stored(name = "ReferredToCorporateRisk")
    @LinkedToBeginning(as = LinkKind.REFERRED_TO_CORPORATE_RISK)
    record ReferredToCorporateRisk(Score current) implements EarlyWarningEvent {}

    /**
     * It does not matter beyond the contract any more: the corporate risk register is to let go of it; the reason is in the metadata.
     *
     * @param referredOn the day of the referral that is taken back
     */
    @Stored(name = "ReferralTakenBack")
    record ReferralTakenBack(LocalDate referredOn) implements EarlyWarningEvent {}

    /**
     * The corporate risk tool holds it under a reference of its own, and has taken in what it was told up to a position. Before is what
     * it had acknowledged until then.
     *
     * @param before what the tool had acknowledged until then; absent the first time
     * @param acknowledged what it has taken in
     */
    @Stored(name = "RiskAcknowledged")
    record RiskAcknowledged(@Nullable RiskAcknowledgement before, RiskAcknowledgement acknowledged)
            implements EarlyWarningEvent {}

    /**
     * The corporate risk tool said what it holds; the register's own score stays what it is.
     *
     * @param before what the tool said before; absent the first time
     * @param reported what it says that it holds
     */
    @Stored(name = "RiskReported")
    record RiskReported(@Nullable ToolRisk before, ToolRisk reported) implements EarlyWarningEvent {}

    /**
     * It is over.
     *
     * @param outcome what came of it
     */
    @Stored(name = "EarlyWarningClosed")
    record EarlyWarningClosed(@FreeText String outcome) implements EarlyWarningEvent {}

    /**
     * It should not have been raised, or another early warning says the same.
     *
     * @param before where it stood
     * @param because raised in error, or a duplicate
     * @param duplicateOf reference of the early warning that says the same, for a duplicate
     */
    @Stored(name = "EarlyWarningWithdrawn")
    record EarlyWarningWithdrawn(
            EarlyWarningStatus before,
            Withdrawal because,

            @Linked(as = LinkKind.DUPLICATE_OF, to = EntityKind.EARLY_WARNING) @Nullable String duplicateOf)
            implements EarlyWarningEvent {}
}
