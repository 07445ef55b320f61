package org.contractgovernance.query.assessment.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.contractgovernance.contracts.assessment.history.HistoryFacts;
import org.contractgovernance.contracts.contract.ContractEntry;
import org.contractgovernance.contracts.kpi.KpiEntry;
import org.contractgovernance.contracts.regime.RegimeEntry;
import org.contractgovernance.contracts.relief.ReliefEntry;
import org.contractgovernance.query.assessment.history.RowsOfContract.OfReturn;
import org.contractgovernance.registers.sql.Sql;
import org.contractgovernance.registers.table.Row;

/** The facts of some contracts, read at one position: all statements of one transaction see the same registers and the same events. */
final class FactsOfContracts {

    private static final Row<ContractEntry> CONTRACT = new Row<>(ContractEntry.class);
    private static final Row<RegimeEntry> REGIME = new Row<>(RegimeEntry.class);
    private static final Row<KpiEntry> KPI = new Row<>(KpiEntry.class);
    private static final Row<ReturnFact> RETURN = new Row<>(ReturnFact.class);
    private static final Row<ReliefEntry> RELIEF = new Row<>(ReliefEntry.class);
    private static final Row<OccurrenceCounted> OCCURRENCE = new Row<>(OccurrenceCounted.class);
    private static final Row<StoredAssessment> ASSESSMENT = new Row<>(StoredAssessment.class);

    private final Connection connection;
    private final String[] contracts;
    private final LocalDate today;
    private final long position;

    /**
     * The facts of a contract, and its assessments.
     *
     * @param contract reference of the contract
     * @param facts the facts
     * @param stored its assessments, by period
     */
    record ContractRead(String contract, HistoryFacts facts, Map<String, StoredAssessment> stored) {}

    /** @param connection in the transaction in which position and day were read */
    FactsOfContracts(Connection connection, Collection<String> contracts, LocalDate today, long position) {
        this.connection = connection;
        this.contracts = contracts.toArray(String[]::new);
        this.today = today;
        this.position = position;
    }

    /** Those of each contract that has a regime. */
    List<ContractRead> read() throws SQLException {
        Map<String, List<ContractEntry>> signed = by(Sql.of("contracts"), CONTRACT, Sql.of("contract"));
        Map<String, List<RegimeEntry>> regimes = by(Sql.of("performance_regimes"), REGIME, Sql.of("contract"));
        Map<String, List<KpiEntry>> kpis = by(Sql.of("kpis"), KPI, Sql.of("code"));
        Map<String, List<ReturnFact>> returns = by(Sql.of("kpi_returns"), RETURN, Sql.of("code, period"));
        Map<String, List<ReliefEntry>> reliefs = by(Sql.of("relief"), RELIEF, Sql.of("number"));
        Map<String, List<OccurrenceCounted>> occurrences = by(Sql.of("occurrences"), OCCURRENCE, Sql.of("number"));
        Map<String, List<StoredAssessment>> assessments = by(Sql.of("assessments"), ASSESSMENT, Sql.of("period"));
        Map<String, Map<OfReturn, ReturnEvents>> events = returnEvents();
        Map<String, Map<LocalDate, String>> setBy = setBy();
        List<ContractRead> all = new ArrayList<>();
        for (Map.Entry<String, List<RegimeEntry>> each : regimes.entrySet()) {
            String contract = each.getKey();
            RowsOfContract rows = new RowsOfContract(
                    signed.getOrDefault(contract, List.of()).getFirst(),
                    each.getValue().getFirst(),
                    kpis.getOrDefault(contract, List.of()),
                    returns.getOrDefault(contract, List.of()),
                    reliefs.getOrDefault(contract, List.of()),
                    occurrences.getOrDefault(contract, List.of()));
            Map<String, StoredAssessment> stored = new LinkedHashMap<>();
            assessments.getOrDefault(contract, List.of()).forEach(one -> stored.put(one.period(), one));
            HistoryFacts facts = rows.facts(
                    events.getOrDefault(contract, Map.of()),
                    setBy.getOrDefault(contract, Map.of()),
                    stored.keySet(),
                    today);
            all.add(new ContractRead(contract, facts, stored));
        }
        return all;
    }

    /** The rows of a register, in an order, by the contract that they are about. */
    private <R extends Record> Map<String, List<R>> by(Sql register, Row<R> row, Sql order) throws SQLException {
        Map<String, List<R>> found = new LinkedHashMap<>();
        Sql.of("SELECT ? FROM query.? WHERE contract = ANY (?) ORDER BY ?", row.names(), register, contracts, order)
                .each(connection, result -> {
                    R read = row.read(result, 1);
                    found.computeIfAbsent(row.contract(read), key -> new ArrayList<>())
                            .add(read);
                });
        return found;
    }

    /** The events behind the returns, in the order in which registers fold them. */
    private Map<String, Map<OfReturn, ReturnEvents>> returnEvents() throws SQLException {
        Map<String, Map<OfReturn, ReturnEvents>> found = new HashMap<>();
        events(Sql.of("payload ->> 'period'"), Sql.of("?::text[]", (Object) ReturnEvents.NAMES.toArray(String[]::new)))
                .each(
                        connection,
                        row -> found.computeIfAbsent(row.getString(1), key -> new HashMap<>())
                                .computeIfAbsent(
                                        new OfReturn(row.getString(2), row.getString(3)), key -> new ReturnEvents())
                                .add(row.getString(4), row.getString(5), row.getString(6)));
        return found;
    }

    /** Of events that set terms from the same day, the last one set those in force. */
    private Map<String, Map<LocalDate, String>> setBy() throws SQLException {
        Map<String, Map<LocalDate, String>> found = new HashMap<>();
        events(Sql.of("payload ->> 'appliesFrom'"), Sql.of("ARRAY['RegimeSet', 'RegimeAmended']"))
                .each(
                        connection,
                        row -> found.computeIfAbsent(row.getString(1), key -> new HashMap<>())
                                .put(LocalDate.parse(row.getString(3)), row.getString(4)));
        return found;
    }

    private Sql events(Sql says, Sql names) {
        return Sql.of("""
                SELECT contract, metadata ->> 'reference', ?, event_id::text, name, metadata ->> 'actor'
                  FROM event_store.event
                 WHERE contract = ANY (?) AND name = ANY (?) AND position <= ? AND (metadata ->> 'effectiveOn')::date <= ?
                 ORDER BY (metadata ->> 'effectiveOn')::date, position
                """, says, contracts, names, position, today);
    }
}
