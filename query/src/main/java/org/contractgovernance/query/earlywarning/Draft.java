package org.contractgovernance.query.earlywarning;

import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.Withdrawal;
import org.contractgovernance.contracts.earlywarning.Action;
import org.contractgovernance.contracts.earlywarning.CorporateRisk;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEntry;
import org.contractgovernance.contracts.earlywarning.EarlyWarningStatus;
import org.contractgovernance.contracts.earlywarning.Score;
import org.contractgovernance.contracts.earlywarning.Trend;
import org.contractgovernance.contracts.person.PersonId;
import org.jspecify.annotations.Nullable;

/** A row being changed: a fold names what an event changes, and the rest stays. */
final class Draft {

    private final EarlyWarningEntry before;
    EarlyWarningStatus status;

    @Nullable PersonId owner;

    Score inherent;
    Score current;
    boolean currentAssessed;

    @Nullable Score target;

    int score;
    String band;

    @Nullable Integer scoreAtLastReview;

    Trend trend;
    List<Action> actions;
    int actionsPlanned;

    @Nullable LocalDate nextActionDueOn;

    @Nullable String review;

    @Nullable LocalDate reviewedOn;

    @Nullable LocalDate nextReviewOn;

    @Nullable LocalDate referredOn;

    @Nullable CorporateRisk corporateRisk;

    @Nullable String outcome;

    @Nullable LocalDate closedOn;

    @Nullable Withdrawal withdrawnBecause;

    @Nullable String duplicateOf;

    Draft(EarlyWarningEntry before) {
        this.before = before;
        status = before.status();
        owner = before.owner();
        inherent = before.inherent();
        current = before.current();
        currentAssessed = before.currentAssessed();
        target = before.target();
        score = before.score();
        band = before.band();
        scoreAtLastReview = before.scoreAtLastReview();
        trend = before.trend();
        actions = before.actions();
        actionsPlanned = before.actionsPlanned();
        nextActionDueOn = before.nextActionDueOn();
        review = before.review();
        reviewedOn = before.reviewedOn();
        nextReviewOn = before.nextReviewOn();
        referredOn = before.referredOn();
        corporateRisk = before.corporateRisk();
        outcome = before.outcome();
        closedOn = before.closedOn();
        withdrawnBecause = before.withdrawnBecause();
        duplicateOf = before.duplicateOf();
    }

    EarlyWarningEntry entry() {
        return new EarlyWarningEntry(
                before.contract(),
                before.reference(),
                before.number(),
                before.title(),
                before.cause(),
                before.event(),
                before.consequence(),
                before.kinds(),
                status,
                before.visibility(),
                before.issue(),
                before.raisedBy(),
                before.raisedAs(),
                before.raisedOn(),
                before.couldHaveWarned(),
                owner,
                inherent,
                current,
                currentAssessed,
                target,
                score,
                band,
                before.firstScore(),
                scoreAtLastReview,
                trend,
                actions,
                actionsPlanned,
                nextActionDueOn,
                review,
                reviewedOn,
                nextReviewOn,
                referredOn,
                corporateRisk,
                outcome,
                closedOn,
                withdrawnBecause,
                duplicateOf);
    }
}
