package org.contractgovernance.query.rectification;

import com.google.auto.service.AutoService;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.calendar.Calendars;
import org.contractgovernance.contracts.clock.ClockStep;
import org.contractgovernance.contracts.contract.ContractEntry;
import org.contractgovernance.contracts.kpi.period.DueDate;
import org.contractgovernance.contracts.rectification.PlanClock;
import org.contractgovernance.contracts.rectification.RectificationPlanEntry;
import org.contractgovernance.contracts.rectification.RectificationPlanLine;
import org.contractgovernance.contracts.rectification.RectificationPlanQuery.OneRectificationPlan;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.QueryHandlers;
import org.contractgovernance.query.dispatch.RegisterQuery.Shown;
import org.contractgovernance.query.dispatch.RegistersAsOf;
import org.contractgovernance.query.dispatch.SingleHandler;
import org.contractgovernance.query.dispatch.Traces;

/** The handlers of questions to the register of rectification plans. */
@AutoService(QueryHandlers.class)
public final class RectificationPlanHandlers implements QueryHandlers {

    @Override
    public List<QueryHandler<?, ?>> handlers(Traces traces) {
        return List.of(
                new RectificationPlansHandler(),
                new SingleHandler<>(OneRectificationPlan.class, RectificationPlanHandlers::one));
    }

    private static RectificationPlanLine one(OneRectificationPlan query, RegistersAsOf snapshot) throws SQLException {
        Shown<RectificationPlanEntry> shown = snapshot.list(
                        RegisterName.RECTIFICATION_PLANS, RectificationPlanEntry.class)
                .of(query.contract())
                .numbered(query.rectificationPlan())
                .theOne();
        ContractEntry contract = snapshot.list(RegisterName.CONTRACTS, ContractEntry.class)
                .of(query.contract())
                .theOne()
                .row();
        Calendars calendars = contract.calendars();
        PlanClock clock = shown.row().course().clock();
        return RectificationPlansHandler.line(
                shown, clock == null ? List.of() : steps(clock, calendars, snapshot.day()), snapshot.day());
    }

    private static List<ClockStep> steps(PlanClock clock, Calendars calendars, LocalDate day) {
        DueDate due = clock.due();
        return clock.agreedUntil() == null
                ? clock.reading(due == null ? calendars.on(day) : calendars.named(due.calendar()))
                        .steps()
                : List.of();
    }
}
