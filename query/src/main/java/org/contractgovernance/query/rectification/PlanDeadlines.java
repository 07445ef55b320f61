package org.contractgovernance.query.rectification;

import com.google.auto.service.AutoService;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.contractgovernance.contracts.calendar.Calendars;
import org.contractgovernance.contracts.contract.ContractEntry;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.rectification.PlanStatus;
import org.contractgovernance.contracts.rectification.PlanTime;
import org.contractgovernance.contracts.rectification.RectificationPlanCommand.TellRectificationPlan;
import org.contractgovernance.contracts.rectification.RectificationPlanEntry;
import org.contractgovernance.query.deadline.DeadlineSource;
import org.contractgovernance.registers.sql.Sql;
import org.contractgovernance.registers.table.Row;

/**
 * The clocks of rectification plans. The register keeps what the plan itself decides by, so that everything is a candidate that will be told,
 * and nothing else.
 */
@AutoService(DeadlineSource.class)
public final class PlanDeadlines implements DeadlineSource {

    private static final Row<RectificationPlanEntry> PLAN = new Row<>(RectificationPlanEntry.class);

    @Override
    public Set<EntityKind> newsOf() {
        return EnumSet.of(EntityKind.CONTRACT, EntityKind.RECTIFICATION_PLAN);
    }

    @Override
    public List<Candidate> candidates(Connection connection, ContractEntry contract, LocalDate today)
            throws SQLException {
        Calendars calendars = contract.calendars();
        String[] live = Stream.of(PlanStatus.values())
                .filter(PlanStatus::isLive)
                .map(PlanStatus::code)
                .toArray(String[]::new);
        return Sql.of(
                        "SELECT ? FROM query.rectification_plans WHERE contract = ? AND status = ANY (?) ORDER BY number",
                        PLAN.names(),
                        contract.contract(),
                        live)
                .all(connection, row -> PLAN.read(row, 1))
                .stream()
                .flatMap(each -> candidates(each, calendars, today))
                .toList();
    }

    private static Stream<Candidate> candidates(RectificationPlanEntry plan, Calendars calendars, LocalDate today) {
        TellRectificationPlan command = new TellRectificationPlan(plan.contract(), plan.reference());
        return new PlanTime(plan.course(), calendars)
                .all(today, plan.matter().requiredBy()).stream()
                        .map(each -> new Candidate(each.on(), plan.reference(), command));
    }
}
