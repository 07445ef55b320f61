package org.contractgovernance.query.assessment.history;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        Map<String, List<RegimeEntry>> regimes = by(
                RegimeEntry::contract,
                Sql.of(
                        "SELECT ? FROM query.performance_regimes WHERE contract = ANY (?)",
                        REGIME.names(),
                        signed.keySet().toArray(String[]::new)),
                REGIME);
        String[] contracts = regimes.keySet().toArray(String[]::new);
        if (contracts.length == 0) {
            return List.of();
        }
        Map<String, List<KpiEntry>> kpis = by(
                KpiEntry::contract,
                Sql.of("SELECT ? FROM query.kpis WHERE contract = ANY (?) ORDER BY code", KPI.names(), contracts),
                KPI);
        Map<String, List<ReturnFact>> returns = by(
                ReturnFact::contract,
                Sql.of("SELECT ? FROM query.kpi_returns WHERE contract = ANY (?)", RETURN.names(), contracts),
                RETURN);
        Map<String, List<ReliefEntry>> reliefs = by(
                ReliefEntry::contract,
                Sql.of(
                        "SELECT ? FROM query.relief WHERE contract = ANY (?) ORDER BY number",
                        RELIEF.names(),
                        contracts),
                RELIEF);
        Map<String, List<OccurrenceCounted>> occurrences = by(
                OccurrenceCounted::contract,
                Sql.of("SELECT ? FROM query.occurrences WHERE contract = ANY (?)", OCCURRENCE.names(), contracts),
                OCCURRENCE);
        Map<String, List<StoredAssessment>> assessments = by(
                StoredAssessment::contract,
                Sql.of("SELECT ? FROM query.assessments WHERE contract = ANY (?)", ASSESSMENT.names(), contracts),
                ASSESSMENT);
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
                    stored.values().stream()
                            .filter(one -> one.withdrawnOn() == null)
                            .map(StoredAssessment::period)
                            .collect(Collectors.toSet()),
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

    private <R extends Record> Map<String, List<R>> by(Function<R, String> contract, Sql select, Row<R> row)
            throws SQLException {
        Map<String, List<R>> found = new LinkedHashMap<>();
        select.each(look.connection(), result -> {
            R read = row.read(result, 1);
            found.computeIfAbsent(contract.apply(read), key -> new ArrayList<>())
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
