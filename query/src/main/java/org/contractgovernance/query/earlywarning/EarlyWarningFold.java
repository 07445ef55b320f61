package org.contractgovernance.query.earlywarning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.contractgovernance.contracts.earlywarning.Action;
import org.contractgovernance.contracts.earlywarning.ActionStatus;
import org.contractgovernance.contracts.earlywarning.CorporateRisk;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEntry;
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
import org.contractgovernance.contracts.earlywarning.Trend;
import org.contractgovernance.contracts.event.Envelope;
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
        Draft row = new Draft(before);
        LocalDate day = envelope.effectiveOn();
        switch (event) {
            case EarlyWarningRaised e ->
                throw new IllegalStateException("an early warning is raised once: " + e.reference());
            case EarlyWarningAssigned e -> row.owner = e.owner();
            case EarlyWarningAssessed e -> assess(row, e);
            case ActionPlanned e -> plan(row, e);
            case ActionCompleted e ->
                changeAction(
                        row,
                        e.action(),
                        a -> new Action(
                                a.number(),
                                a.description(),
                                a.owner(),
                                a.dueOn(),
                                ActionStatus.COMPLETED,
                                a.timesMissed(),
                                day,
                                e.note()));
            case ActionMissed e ->
                changeAction(
                        row,
                        e.action(),
                        a -> new Action(
                                a.number(),
                                a.description(),
                                a.owner(),
                                e.nowDueOn() == null ? a.dueOn() : e.nowDueOn(),
                                e.nowDueOn() == null ? ActionStatus.MISSED : ActionStatus.PLANNED,
                                a.timesMissed() + 1,
                                a.completedOn(),
                                a.note()));
            case EarlyWarningReviewed e -> {
                row.review = e.note();
                row.reviewedOn = day;
                row.nextReviewOn = e.nextReviewOn();
                row.trend =
                        trend(row.score, row.scoreAtLastReview == null ? before.firstScore() : row.scoreAtLastReview);
                row.scoreAtLastReview = row.score;
            }
            case ReferredToCorporateRisk e -> {
                row.referredOn = day;
                row.corporateRisk = CorporateRisk.referred(row.corporateRisk, day);
            }
            case ReferralTakenBack e -> {
                row.referredOn = null;
                row.corporateRisk = known(row).takenBack(day);
            }
            case RiskAcknowledged e -> row.corporateRisk = known(row).acknowledged(e.acknowledged(), day);
            case RiskReported e -> row.corporateRisk = known(row).reported(e.reported(), day);
            case EarlyWarningClosed e -> {
                row.status = EarlyWarningStatus.CLOSED;
                row.outcome = e.outcome();
                row.closedOn = day;
            }
            case EarlyWarningWithdrawn e -> {
                row.status = EarlyWarningStatus.WITHDRAWN;
                row.withdrawnBecause = e.because();
                row.duplicateOf = e.duplicateOf();
            }
        }
        return row.entry();
    }

    private static CorporateRisk known(Draft row) {
        if (row.corporateRisk == null) {
            throw new IllegalStateException("an early warning is referred before the corporate risk tool knows of it");
        }
        return row.corporateRisk;
    }

    private static EarlyWarningEntry raised(EarlyWarningRaised e, Envelope envelope) {
        return new EarlyWarningEntry(
                envelope.contract(),
                e.reference(),
                Long.parseLong(e.reference().substring(e.reference().indexOf('-') + 1)),
                e.title(),
                e.cause(),
                e.event(),
                e.consequence(),
                e.kinds(),
                EarlyWarningStatus.OPEN,
                e.visibility(),
                e.issue(),
                envelope.metadata().actor(),
                envelope.metadata().role(),
                envelope.effectiveOn(),
                e.couldHaveWarned(),
                null,
                e.inherent(),
                e.inherent(),
                false,
                null,
                e.inherent().score(),
                e.inherent().band(),
                e.inherent().score(),
                null,
                Trend.NEW,
                List.of(),
                0,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** The current score is the inherent one until it has been assessed itself. */
    private static void assess(Draft row, EarlyWarningAssessed e) {
        switch (e.assessment()) {
            case INHERENT -> {
                row.inherent = e.score();
                if (!row.currentAssessed) {
                    becomesCurrent(row, e.score());
                }
            }
            case CURRENT -> {
                row.currentAssessed = true;
                becomesCurrent(row, e.score());
            }
            case TARGET -> row.target = e.score();
        }
    }

    private static void becomesCurrent(Draft row, Score score) {
        row.current = score;
        row.score = score.score();
        row.band = score.band();
        if (row.scoreAtLastReview != null) {
            row.trend = trend(row.score, row.scoreAtLastReview);
        }
    }

    private static Trend trend(int score, int earlier) {
        return score > earlier ? Trend.RISING : score < earlier ? Trend.FALLING : Trend.LEVEL;
    }

    private static void plan(Draft row, ActionPlanned e) {
        List<Action> actions = new ArrayList<>(row.actions);
        actions.add(new Action(e.action(), e.description(), e.owner(), e.dueOn(), ActionStatus.PLANNED, 0, null, null));
        actions.sort(Comparator.comparingInt(Action::number));
        setActions(row, actions);
    }

    private static void changeAction(Draft row, int number, UnaryOperator<Action> change) {
        List<Action> actions = new ArrayList<>(row.actions);
        // an audience that never saw the action planned does not see what became of it
        actions.replaceAll(each -> each.number() == number ? change.apply(each) : each);
        setActions(row, actions);
    }

    private static void setActions(Draft row, List<Action> actions) {
        List<Action> planned = actions.stream()
                .filter(each -> each.status() == ActionStatus.PLANNED)
                .toList();
        row.actions = List.copyOf(actions);
        row.actionsPlanned = planned.size();
        row.nextActionDueOn = planned.stream()
                .map(Action::dueOn)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
