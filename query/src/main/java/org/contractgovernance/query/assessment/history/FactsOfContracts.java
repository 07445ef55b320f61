package org.contractgovernance.query.assessment.history;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.contractgovernance.query.telling.TellingSource.Look;
import org.contractgovernance.registers.sql.Sql;
import org.contractgovernance.registers.table.Row;

/** The facts of some contracts, read at one position: all statements of one transaction see the same registers and the same events. */
final class FactsOfContracts {

    private static final Row<RegimeEntry> REGIME = new Row<>(RegimeEntry.class);
    private static final Row<KpiEntry> KPI = new Row<>(KpiEntry.class);
    private static final Row<ReturnFact> RETURN = new Row<>(ReturnFact.class);
    private static final Row<ReliefEntry> RELIEF = new Row<>(ReliefEntry.class);
    private static final Row<OccurrenceCounted> OCCURRENCE = new Row<>(OccurrenceCounted.class);
    private static final Row<StoredAssessment> ASSESSMENT = new Row<>(StoredAssessment.class);

    private final Look look;
    private final Map<String, ContractEntry> signed = new HashMap<>();

    /**
     * The facts of a contract, and its assessments.
     *
     * @param contract reference of the contract
     * @param facts the facts
     * @param stored its assessments, by period
     */
    record ContractRead(String contract, HistoryFacts facts, Map<String, StoredAssessment> stored) {}

    FactsOfContracts(Look look, List<ContractEntry> contracts) {
        this.look = look;
        contracts.forEach(each -> signed.put(each.contract(), each));
    }

    /** Those of each contract that has a regime. */
    List<ContractRead> read() throws SQLException {
        Map<String, List<RegimeEntry>> regimes =
                by(Sql.of("performance_regimes"), REGIME, signed.keySet().toArray(String[]::new), Sql.of("contract"));
        String[] contracts = regimes.keySet().toArray(String[]::new);
        if (contracts.length == 0) {
            return List.of();
        }
        Map<String, List<KpiEntry>> kpis = by(Sql.of("kpis"), KPI, contracts, Sql.of("code"));
        Map<String, List<ReturnFact>> returns = by(Sql.of("kpi_returns"), RETURN, contracts, Sql.of("code, period"));
        Map<String, List<ReliefEntry>> reliefs = by(Sql.of("relief"), RELIEF, contracts, Sql.of("number"));
        Map<String, List<OccurrenceCounted>> occurrences =
                by(Sql.of("occurrences"), OCCURRENCE, contracts, Sql.of("number"));
        Map<String, List<StoredAssessment>> assessments =
                by(Sql.of("assessments"), ASSESSMENT, contracts, Sql.of("period"));
        Map<String, Map<OfReturn, ReturnEvents>> events = returnEvents(contracts);
        Map<String, Map<LocalDate, String>> setBy = setBy(contracts);
        List<ContractRead> all = new ArrayList<>();
        for (Map.Entry<String, List<RegimeEntry>> each : regimes.entrySet()) {
            String contract = each.getKey();
            RowsOfContract rows = new RowsOfContract(
                    signed(contract),
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
                    look.today());
            all.add(new ContractRead(contract, facts, stored));
        }
        return all;
    }

    private ContractEntry signed(String contract) {
        ContractEntry found = signed.get(contract);
        if (found == null) {
            throw new IllegalStateException("nobody asked about this contract");
        }
        return found;
    }

    /** The rows of some contracts in a register, in an order, by the contract that they are about. */
    private <R extends Record> Map<String, List<R>> by(Sql register, Row<R> row, String[] contracts, Sql order)
            throws SQLException {
        Map<String, List<R>> found = new LinkedHashMap<>();
        Sql.of("SELECT ? FROM query.? WHERE contract = ANY (?) ORDER BY ?", row.names(), register, contracts, order)
                .each(look.connection(), result -> {
                    R read = row.read(result, 1);
                    found.computeIfAbsent(row.contract(read), key -> new ArrayList<>())
                            .add(read);
                });
        return found;
    }

    /** The events behind the returns, in the order in which registers fold them. */
    private Map<String, Map<OfReturn, ReturnEvents>> returnEvents(String[] contracts) throws SQLException {
        Map<String, Map<OfReturn, ReturnEvents>> found = new HashMap<>();
        events(contracts, Sql.of("payload ->> 'period'"), Sql.of("?::text[]", (Object)
                        ReturnEvents.NAMES.toArray(String[]::new)))
                .each(
                        look.connection(),
                        row -> found.computeIfAbsent(row.getString(1), key -> new HashMap<>())
                                .computeIfAbsent(
                                        new OfReturn(row.getString(2), row.getString(3)), key -> new ReturnEvents())
                                .add(row.getString(4), row.getString(5), row.getString(6)));
        return found;
    }

    /** Of events that set terms from the same day, the last one set those in force. */
    private Map<String, Map<LocalDate, String>> setBy(String[] contracts) throws SQLException {
        Map<String, Map<LocalDate, String>> found = new HashMap<>();
        events(contracts, Sql.of("payload ->> 'appliesFrom'"), Sql.of("ARRAY['RegimeSet', 'RegimeAmended']"))
                .each(
                        look.connection(),
                        row -> found.computeIfAbsent(row.getString(1), key -> new HashMap<>())
                                .put(LocalDate.parse(row.getString(3)), row.getString(4)));
        return found;
    }

    private Sql events(String[] contracts, Sql says, Sql names) {
        return Sql.of("""
                SELECT contract, metadata ->> 'reference', ?, event_id::text, name, metadata ->> 'actor'
                  FROM event_store.event
                 WHERE contract = ANY (?) AND name = ANY (?) AND position <= ? AND (metadata ->> 'effectiveOn')::date <= ?
                 ORDER BY (metadata ->> 'effectiveOn')::date, position
                """, says, contracts, names, look.position(), look.today());
    }
}
