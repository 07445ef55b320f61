package org.contractgovernance.query.earlywarning;

import java.sql.SQLException;
import java.time.LocalDate;
import org.contractgovernance.contracts.earlywarning.Action;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEntry;
import org.contractgovernance.contracts.earlywarning.EarlyWarningLine;
import org.contractgovernance.contracts.earlywarning.EarlyWarningQuery.EarlyWarningRegister;
import org.contractgovernance.contracts.earlywarning.EarlyWarningStatus;
import org.contractgovernance.contracts.earlywarning.Trend;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.RegisterQuery;
import org.contractgovernance.query.dispatch.RegistersAsOf;

/** Answers the early warning register. */
public final class EarlyWarningRegisterHandler implements QueryHandler<EarlyWarningRegister, Page<EarlyWarningLine>> {

    private static final String OVERDUE = "coalesce(next_action_due_on < ? AND status = 'open', false)";

    private static final String COUNTS = "status <> 'withdrawn'";

    @Override
    public Class<EarlyWarningRegister> question() {
        return EarlyWarningRegister.class;
    }

    @Override
    public Page<EarlyWarningLine> answer(EarlyWarningRegister query, RegistersAsOf snapshot) throws SQLException {
        RegisterQuery<EarlyWarningEntry> list = snapshot.list(
                        RegisterName.EARLY_WARNING_REGISTER, EarlyWarningEntry.class)
                .of(query.contract())
                .whereOneOf("status", query.status())
                .whereSharesOneOf("kinds", query.kind())
                .whereOneOf("band", query.band())
                .whereOneOf("trend", query.trend())
                .whereGiven("owner = ?", query.owner())
                .whereGiven("(referred_on IS NOT NULL) = ?", query.referred())
                .whereGiven("raised_on >= ?", query.raisedFrom())
                .whereGiven("raised_on <= ?", query.raisedTo())
                .whereContains(query.text(), "title", "cause", "event", "consequence", "review");
        if (query.overdue() != null) {
            list.where(query.overdue() ? OVERDUE : "NOT " + OVERDUE, snapshot.day());
        }
        return list.sortedBy("reference", "number", "bigint", true)
                .sortedBy("score", "score", "integer", false)
                .sortedByRank("status", "status", EarlyWarningStatus.values())
                .sortedByRank("trend", "trend", Trend.values())
                .sortedBy("raisedOn", "raised_on", "date", false)
                .sortedBy("nextReviewOn", "coalesce(next_review_on, 'infinity')", "date", false)
                .sortedBy("nextActionDueOn", "coalesce(next_action_due_on, 'infinity')", "date", false)
                .sortedBy("title", "lower(title)", "text", false)
                .countedBy("status", "true")
                .countedBy("band", COUNTS)
                .countedBy("trend", COUNTS)
                .page(query.paging(), shown -> line(shown, snapshot.day()));
    }

    static EarlyWarningLine line(RegisterQuery.Shown<EarlyWarningEntry> shown, LocalDate day) {
        EarlyWarningEntry warning = shown.row();
        boolean open = warning.status() == EarlyWarningStatus.OPEN;
        return new EarlyWarningLine(
                warning,
                warning.plan().actions().stream()
                        .filter(each -> open && each.isOverdue(day))
                        .map(Action::number)
                        .toList(),
                open
                        && warning.lastReview().nextReviewOn() != null
                        && warning.lastReview().nextReviewOn().isBefore(day),
                shown.standing());
    }
}
