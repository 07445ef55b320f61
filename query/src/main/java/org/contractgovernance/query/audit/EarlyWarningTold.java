package org.contractgovernance.query.audit;

import java.util.stream.Collectors;
import org.contractgovernance.contracts.Coded;
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
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent.ReferredToCorporateRisk;
import org.contractgovernance.contracts.earlywarning.EarlyWarningStatus;
import org.contractgovernance.contracts.earlywarning.Score;
import org.jspecify.annotations.Nullable;

/** An early warning's events in plain English. */
final class EarlyWarningTold {

    private EarlyWarningTold() {}

    static Told of(EarlyWarningEvent event, String warning) {
        return switch (event) {
            case EarlyWarningRaised e ->
                new Told("Early warning %s was raised%s: %s"
                                .formatted(warning, e.issue() == null ? "" : " from issue " + e.issue(), e.title()))
                        .change("status", null, EarlyWarningStatus.OPEN)
                        .change("inherent score", null, score(e.inherent()))
                        .change(
                                "kinds of risk",
                                null,
                                e.kinds().stream().map(Coded::words).sorted().collect(Collectors.joining(", ")));
            case EarlyWarningAssigned e ->
                new Told("Early warning %s was assigned to %s".formatted(warning, e.owner()))
                        .change("owner", e.before(), e.owner());
            case EarlyWarningAssessed e ->
                new Told("The %s score of early warning %s was assessed as %s"
                                .formatted(e.assessment().words(), warning, score(e.score())))
                        .change(e.assessment().words() + " score", score(e.before()), score(e.score()));
            case ActionPlanned e ->
                new Told("Action %d of early warning %s was planned for %s, due on %s: %s"
                                .formatted(e.action(), warning, e.owner(), e.dueOn(), e.description()))
                        .change("action " + e.action(), null, "planned");
            case ActionCompleted e ->
                new Told("Action %d of early warning %s was completed".formatted(e.action(), warning)
                                + (e.note() == null ? "" : ": " + e.note()))
                        .change("action " + e.action(), "planned", "completed");
            case ActionMissed e ->
                new Told("Action %d of early warning %s was missed".formatted(e.action(), warning)
                                + (e.nowDueOn() == null ? " and given up" : " and is now due on " + e.nowDueOn()))
                        .change("action " + e.action(), "planned", e.nowDueOn() == null ? "missed" : "planned")
                        .change("action %d due on".formatted(e.action()), e.dueOn(), e.nowDueOn());
            case EarlyWarningReviewed e ->
                new Told("Early warning %s was reviewed: %s".formatted(warning, e.note()))
                        .change("next review on", e.nextReviewBefore(), e.nextReviewOn());
            case ReferredToCorporateRisk e ->
                new Told("Early warning %s was referred to corporate risk with a score of %s"
                                .formatted(warning, score(e.current())))
                        .change("referred to corporate risk", false, true);
            case EarlyWarningClosed e ->
                new Told("Early warning %s was closed: %s".formatted(warning, e.outcome()))
                        .change("status", EarlyWarningStatus.OPEN, EarlyWarningStatus.CLOSED)
                        .change("outcome", null, e.outcome());
            case EarlyWarningWithdrawn e ->
                new Told("Early warning %s was withdrawn as %s"
                                .formatted(
                                        warning,
                                        e.duplicateOf() == null
                                                ? e.because().words()
                                                : "a duplicate of " + e.duplicateOf()))
                        .change("status", e.before(), EarlyWarningStatus.WITHDRAWN)
                        .change("duplicate of", null, e.duplicateOf());
        };
    }

    private static @Nullable String score(@Nullable Score score) {
        return score == null
                ? null
                : "%d (likelihood %d, impact %d, %s)"
                        .formatted(score.score(), score.likelihood(), score.impact(), score.band());
    }
}
