package org.contractgovernance.query.rectification;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.clock.ClockStep;
import org.contractgovernance.contracts.rectification.PlanStatus;
import org.contractgovernance.contracts.rectification.RectificationPlanEntry;
import org.contractgovernance.contracts.rectification.RectificationPlanLine;
import org.contractgovernance.contracts.rectification.RectificationPlanQuery.RectificationPlans;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.RegisterQuery;
import org.contractgovernance.query.dispatch.RegistersAsOf;

/** Answers the register of rectification plans. */
final class RectificationPlansHandler implements QueryHandler<RectificationPlans, Page<RectificationPlanLine>> {

    private static final String OVERDUE = "coalesce(next_due_on < ?, false)";

    @Override
    public Class<RectificationPlans> question() {
        return RectificationPlans.class;
    }

    @Override
    public Page<RectificationPlanLine> answer(RectificationPlans query, RegistersAsOf snapshot) throws SQLException {
        RegisterQuery<RectificationPlanEntry> list = snapshot.list(
                        RegisterName.RECTIFICATION_PLANS, RectificationPlanEntry.class)
                .of(query.contract())
                .whereOneOf("status", query.status())
                .whereSharesOneOf("kpis", query.kpi())
                .whereContains(query.text(), "title", "reason");
        if (query.overdue() != null) {
            list.where(query.overdue() ? OVERDUE : "NOT " + OVERDUE, snapshot.day());
        }
        return list.sortedBy("reference", "number", "bigint", true)
                .sortedByRank("status", "status", PlanStatus.values())
                .sortedBy("requiredOn", "required_on", "date", false)
                .sortedBy("nextDueOn", "coalesce(next_due_on, 'infinity')", "date", false)
                .sortedBy("title", "lower(title)", "text", false)
                .countedBy("status", "true")
                .page(query.paging(), shown -> line(shown, List.of(), snapshot.day()));
    }

    static RectificationPlanLine line(
            RegisterQuery.Shown<RectificationPlanEntry> shown, List<ClockStep> clockSteps, LocalDate day) {
        LocalDate due = shown.row().nextDueOn();
        return new RectificationPlanLine(shown.row(), due != null && due.isBefore(day), clockSteps, shown.standing());
    }
}
