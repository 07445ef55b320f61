package org.contractgovernance.query.earlywarning;

import java.util.function.Function;
import java.util.stream.Collectors;
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
import org.contractgovernance.contracts.earlywarning.Score;
import org.contractgovernance.contracts.earlywarning.ToolRisk;
import org.contractgovernance.contracts.term.Coded;
import org.contractgovernance.query.feature.Narrative;
import org.jspecify.annotations.Nullable;

/** An early warning's events in plain English. */
public final class EarlyWarningNarrator {

    private EarlyWarningNarrator() {}

    static Narrative tell(EarlyWarningEvent event, String warning) {
        return switch (event) {
            case EarlyWarningRaised e ->
                new Narrative("Early warning %s was raised%s: %s"
                                .formatted(warning, e.issue() == null ? "" : " from issue " + e.issue(), e.title()))
                        .change("status", null, EarlyWarningStatus.OPEN)
                        .change("inherent score", null, score(e.inherent()))
                        .change(
                                "kinds of risk",
                                null,
                                e.kinds().stream().map(Coded::words).sorted().collect(Collectors.joining(", ")));
            case EarlyWarningAssigned e ->
                new Narrative("Early warning %s was assigned to %s".formatted(warning, e.owner()))
                        .change("owner", e.before(), e.owner());
            case EarlyWarningAssessed e ->
                new Narrative("The %s score of early warning %s was assessed as %s"
                                .formatted(e.assessment().words(), warning, score(e.score())))
                        .change(e.assessment().words() + " score", score(e.before()), score(e.score()));
            case ActionPlanned e ->
                new Narrative("Action %d of early warning %s was planned for %s, due on %s: %s"
                                .formatted(e.action(), warning, e.owner(), e.dueOn(), e.description()))
                        .change("action " + e.action(), null, "planned");
            case ActionCompleted e ->
                new Narrative("Action %d of early warning %s was completed".formatted(e.action(), warning)
                                + (e.note() == null ? "" : ": " + e.note()))
                        .change("action " + e.action(), "planned", "completed");
            case ActionMissed e ->
                new Narrative("Action %d of early warning %s was missed".formatted(e.action(), warning)
                                + (e.nowDueOn() == null ? " and given up" : " and is now due on " + e.nowDueOn()))
                        .change("action " + e.action(), "planned", e.nowDueOn() == null ? "missed" : "planned")
                        .change("action %d due on".formatted(e.action()), e.dueOn(), e.nowDueOn());
            case EarlyWarningReviewed e ->
                new Narrative("Early warning %s was reviewed: %s".formatted(warning, e.note()))
                        .change("next review on", e.nextReviewBefore(), e.nextReviewOn());
            case ReferredToCorporateRisk e ->
                new Narrative("Early warning %s was referred to corporate risk with a score of %s"
                                .formatted(warning, score(e.current())))
                        .change("referred to corporate risk", false, true);
            case ReferralTakenBack e ->
                new Narrative("The referral of early warning %s to corporate risk was taken back".formatted(warning))
                        .change("referred to corporate risk", true, false);
            case RiskAcknowledged e ->
                new Narrative("The corporate risk tool holds early warning %s as %s, up to position %d"
                                .formatted(
                                        warning,
                                        e.acknowledged().toolReference(),
                                        e.acknowledged().position()))
                        .change(
                                "reference in the corporate risk tool",
                                e.before() == null ? null : e.before().toolReference(),
                                e.acknowledged().toolReference())
                        .change(
                                "taken in by the corporate risk tool up to position",
                                e.before() == null ? null : e.before().position(),
                                e.acknowledged().position());
            case RiskReported e ->
                reported(
                        new Narrative("The corporate risk tool reported on early warning %s".formatted(warning)
                                + (e.reported().closed() ? ": it is closed there" : "")),
                        e.before(),
                        e.reported());
            case EarlyWarningClosed e ->
                new Narrative("Early warning %s was closed: %s".formatted(warning, e.outcome()))
                        .change("status", EarlyWarningStatus.OPEN, EarlyWarningStatus.CLOSED)
                        .change("outcome", null, e.outcome());
            case EarlyWarningWithdrawn e ->
                new Narrative("Early warning %s was withdrawn as %s"
                                .formatted(
                                        warning,
                                        e.duplicateOf() == null
                                                ? e.because().words()
                                                : "a duplicate of " + e.duplicateOf()))
                        .change("status", e.before(), EarlyWarningStatus.WITHDRAWN)
                        .change("duplicate of", null, e.duplicateOf());
        };
    }

    /** Describes the corporate risk tool's report, compared with the one before. */
    public static Narrative reported(Narrative told, @Nullable ToolRisk before, ToolRisk now) {
        return told.change("score in the corporate risk tool", said(before, ToolRisk::score), now.score())
                .change("owner in the corporate risk tool", said(before, ToolRisk::owner), now.owner())
                .change("status in the corporate risk tool", said(before, ToolRisk::status), now.status())
                .change("closed in the corporate risk tool", said(before, ToolRisk::closed), now.closed());
    }

    private static @Nullable Object said(@Nullable ToolRisk before, Function<ToolRisk, @Nullable Object> field) {
        return before == null ? null : field.apply(before);
    }

    private static @Nullable String score(@Nullable Score score) {
        return score == null
                ? null
                : "%d (likelihood %d, impact %d, %s)"
                        .formatted(score.score(), score.likelihood(), score.impact(), score.band());
    }
}
