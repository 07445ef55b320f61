package org.contractgovernance.query.assessment.history;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.contractgovernance.contracts.assessment.history.HistoryFacts;
import org.contractgovernance.contracts.contract.ContractEntry;
import org.contractgovernance.contracts.kpi.KpiEntry;
import org.contractgovernance.contracts.regime.RegimeEntry;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.relief.ReliefEntry;
import org.contractgovernance.query.dispatch.RegisterQuery.Shown;
import org.contractgovernance.query.dispatch.RegistersAsOf;
import org.jspecify.annotations.Nullable;

/** The facts of a contract as they stood at the moment of a question. */
public final class HistoryAsOf {

    /** The registers that the facts are read from. */
    public static final List<RegisterName> REGISTERS = List.of(
            RegisterName.CONTRACTS,
            RegisterName.KPIS,
            RegisterName.KPI_RETURNS,
            RegisterName.PERFORMANCE_REGIMES,
            RegisterName.ASSESSMENTS,
            RegisterName.RELIEF,
            RegisterName.OCCURRENCES);

    private HistoryAsOf() {}

    /** The facts of a contract; none where it has no regime. */
    public static @Nullable HistoryFacts of(String contract, RegistersAsOf snapshot) throws SQLException {
        Shown<ContractEntry> signed = snapshot.list(RegisterName.CONTRACTS, ContractEntry.class)
                .of(contract)
                .one();
        Shown<RegimeEntry> regime = snapshot.list(RegisterName.PERFORMANCE_REGIMES, RegimeEntry.class)
                .of(contract)
                .one();
        if (signed == null || regime == null) {
            return null;
        }
        RowsOfContract rows = new RowsOfContract(
                signed.row(),
                regime.row(),
                all(RegisterName.KPIS, KpiEntry.class, contract, snapshot),
                all(RegisterName.KPI_RETURNS, ReturnFact.class, contract, snapshot),
                all(RegisterName.RELIEF, ReliefEntry.class, contract, snapshot),
                all(RegisterName.OCCURRENCES, OccurrenceCounted.class, contract, snapshot));
        Set<String> assessed = all(RegisterName.ASSESSMENTS, AssessedPeriod.class, contract, snapshot).stream()
                .filter(each -> each.withdrawnOn() == null)
                .map(AssessedPeriod::period)
                .collect(Collectors.toSet());
        return rows.facts(Map.of(), Map.of(), assessed, snapshot.day());
    }

    private static <R extends Record> List<R> all(
            RegisterName register, Class<R> row, String contract, RegistersAsOf snapshot) throws SQLException {
        return snapshot.list(register, row).of(contract).all().stream()
                .map(Shown::row)
                .toList();
    }
}
