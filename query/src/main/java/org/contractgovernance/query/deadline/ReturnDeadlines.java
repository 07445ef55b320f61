package org.contractgovernance.query.deadline;

import com.google.auto.service.AutoService;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.contractgovernance.contracts.contract.ContractEntry;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.kpi.KpiEntry;
import org.contractgovernance.contracts.kpi.ReturnDueEntry;
import org.contractgovernance.contracts.kpi.ReturnStatus;
import org.contractgovernance.query.deadline.OpenReturns.OfPeriod;
import org.contractgovernance.registers.sql.Sql;
import org.contractgovernance.registers.table.Row;

/** The clocks of returns: due soon, overdue, due on another day. A contract is told of nothing until it has a working calendar. */
@AutoService(DeadlineSource.class)
public final class ReturnDeadlines implements DeadlineSource {

    private static final Row<KpiEntry> KPI = new Row<>(KpiEntry.class);
    private static final Row<ReturnDueEntry> TOLD = new Row<>(ReturnDueEntry.class);

    @Override
    public Set<EntityKind> newsOf() {
        return EnumSet.of(EntityKind.CONTRACT, EntityKind.KPI);
    }

    @Override
    public List<Candidate> candidates(Connection connection, ContractEntry contract, LocalDate today)
            throws SQLException {
        return contract.clauses().workingCalendars().isEmpty()
                ? List.of()
                : open(connection, contract).candidates(today);
    }

    private static OpenReturns open(Connection connection, ContractEntry contract) throws SQLException {
        List<KpiEntry> kpis = Sql.of("SELECT ? FROM query.kpis WHERE contract = ?", KPI.names(), contract.contract())
                .all(connection, row -> KPI.read(row, 1));
        Set<OfPeriod> returned = new HashSet<>(Sql.of(
                        "SELECT code, period FROM query.kpi_returns WHERE contract = ? AND status <> ?",
                        contract.contract(),
                        Sql.word(ReturnStatus.WITHDRAWN))
                .all(connection, row -> new OfPeriod(row.getString(1), row.getString(2))));
        Map<OfPeriod, ReturnDueEntry> told = new HashMap<>();
        // what was told of a period that has a return is history: the clock has ended
        for (ReturnDueEntry each : Sql.of("""
                        SELECT ? FROM query.returns_due d
                         WHERE contract = ?
                           AND NOT EXISTS (SELECT FROM query.kpi_returns r
                                            WHERE r.contract = d.contract AND r.code = d.code AND r.period = d.period
                                              AND r.status <> ?)
                        """, TOLD.names(), contract.contract(), Sql.word(ReturnStatus.WITHDRAWN))
                .all(connection, row -> TOLD.read(row, 1))) {
            told.put(new OfPeriod(each.code(), each.span().period()), each);
        }
        return new OpenReturns(contract, kpis, returned, told);
    }
}
