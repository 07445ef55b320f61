package org.contractgovernance.query.kpi;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.contractgovernance.contracts.audit.EventSummary;
import org.contractgovernance.contracts.contract.ContractEntry;
import org.contractgovernance.contracts.kpi.DerivedLine;
import org.contractgovernance.contracts.kpi.DerivedLine.RowUsed;
import org.contractgovernance.contracts.kpi.KpiEntry;
import org.contractgovernance.contracts.kpi.KpiQuery.ScorecardDerivation;
import org.contractgovernance.contracts.kpi.ScorecardLine;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.register.Standing;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.RegisterQuery;
import org.contractgovernance.query.dispatch.RegistersAsOf;
import org.contractgovernance.query.dispatch.Traces;
import org.contractgovernance.registers.fold.Occurrence;
import org.jspecify.annotations.Nullable;

/** Answers with the rows and events behind the scorecard's lines and totals. */
public final class ScorecardDerivationHandler implements QueryHandler<ScorecardDerivation, Page<DerivedLine>> {

    private final ScorecardHandler scorecard = new ScorecardHandler();
    private final Traces traces;

    public ScorecardDerivationHandler(Traces traces) {
        this.traces = traces;
    }

    @Override
    public Class<ScorecardDerivation> question() {
        return ScorecardDerivation.class;
    }

    @Override
    public Page<DerivedLine> answer(ScorecardDerivation query, RegistersAsOf snapshot) throws SQLException {
        String contract = query.contract();
        Page<ScorecardLine> page = scorecard.answer(query.scorecard(), snapshot);
        Map<String, Standing> standings = standings(snapshot, contract);
        Set<Long> positions = new HashSet<>();
        standings.values().forEach(each -> positions.add(each.knownFrom()));
        page.entries().stream()
                .map(ScorecardLine::standing)
                .forEach(each -> positions.addAll(each == null ? Set.of() : Set.of(each.knownFrom())));
        Map<Long, EventSummary> events = new HashMap<>();
        for (Occurrence each : traces.read(snapshot.recorded().at(contract, positions))) {
            events.put(each.envelope().position(), EventSummary.of(each.envelope()));
        }
        List<DerivedLine> lines = page.entries().stream()
                .map(each -> line(each, standings, events))
                .toList();
        return snapshot.page(lines, page.total(), page.totals(), page.next(), page.incomplete());
    }

    /** The standing of the contract's row and of each KPI's row, by the address of its derivation. */
    private static Map<String, Standing> standings(RegistersAsOf snapshot, String contract) throws SQLException {
        Map<String, Standing> standings = new HashMap<>();
        RegisterQuery.Shown<ContractEntry> found = snapshot.list(RegisterName.CONTRACTS, ContractEntry.class)
                .of(contract)
                .one();
        if (found != null) {
            standings.put("derivation", found.standing());
        }
        for (RegisterQuery.Shown<KpiEntry> each :
                snapshot.list(RegisterName.KPIS, KpiEntry.class).of(contract).all()) {
            standings.put(ofKpi(each.row().code()), each.standing());
        }
        return standings;
    }

    private static String ofKpi(String code) {
        return "kpis/%s/derivation".formatted(code);
    }

    private static DerivedLine line(
            ScorecardLine line, Map<String, Standing> standings, Map<Long, EventSummary> events) {
        String address = "kpis/%s/returns/%s/derivation".formatted(line.code(), line.period());
        String kpi = ofKpi(line.code());
        List<RowUsed> rows = new ArrayList<>();
        add(rows, RegisterName.CONTRACTS, "derivation", standings.get("derivation"), events);
        add(rows, RegisterName.KPIS, kpi, standings.get(kpi), events);
        add(rows, RegisterName.KPI_RETURNS, address, line.standing(), events);
        return new DerivedLine(
                line.code(), line.period(), line.status(), line.rating(), line.figure(), line.late(), address, rows);
    }

    private static void add(
            List<RowUsed> rows,
            RegisterName register,
            String address,
            @Nullable Standing standing,
            Map<Long, EventSummary> events) {
        EventSummary last = standing == null ? null : events.get(standing.knownFrom());
        if (last != null) {
            rows.add(new RowUsed(register, address, last));
        }
    }
}
