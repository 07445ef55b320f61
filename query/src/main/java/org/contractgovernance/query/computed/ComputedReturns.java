package org.contractgovernance.query.computed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.contractgovernance.contracts.contract.ContractEntry;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.kpi.KpiEntry;
import org.contractgovernance.contracts.kpi.ReturnDueEntry;
import org.contractgovernance.contracts.kpi.ReturnEntry;
import org.contractgovernance.contracts.kpi.ReturnStatus;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.review.ReviewEntry;
import org.contractgovernance.contracts.review.conduct.ConductInputs.RowOfEvent;
import org.contractgovernance.query.computed.RestingKpis.Conduct;
import org.contractgovernance.query.computed.RestingKpis.LatestReturn;
import org.contractgovernance.query.computed.RestingKpis.ReturnKey;
import org.contractgovernance.query.telling.TellingJob;
import org.contractgovernance.query.telling.TellingSource;
import org.contractgovernance.registers.sql.Sql;
import org.contractgovernance.registers.table.Row;

/**
 * What is news to computed KPIs, of what their inputs returned or how the contract is conducted, and to KPIs whose bands hang on a volume, of what the volume is. A KPI that is
 * computed of computed ones follows at the next look.
 */
public final class ComputedReturns implements TellingSource {

    private static final Row<KpiEntry> KPI = new Row<>(KpiEntry.class);
    private static final Row<ReturnEntry> RETURN = new Row<>(ReturnEntry.class);
    private static final Row<ReviewEntry> REVIEW = new Row<>(ReviewEntry.class);
    private static final Row<ReturnDueEntry> DUE = new Row<>(ReturnDueEntry.class);

    /** Tells each KPI that rests on others what is news to it. */
    public static TellingJob job(TellingJob.JobParts parts) {
        return new TellingJob(
                parts, "computed-returns", "Computed KPIs", TellingJob.Course.BY_DAY, List.of(new ComputedReturns()));
    }

    @Override
    public Set<EntityKind> newsOf() {
        return EnumSet.of(EntityKind.CONTRACT, EntityKind.KPI, EntityKind.REVIEW);
    }

    /** A return that a register lacks would look like an input that is missing. */
    @Override
    public List<RegisterName> restsOn() {
        return List.of(
                RegisterName.CONTRACTS,
                RegisterName.KPIS,
                RegisterName.KPI_RETURNS,
                RegisterName.RETURNS_DUE,
                RegisterName.REVIEWS);
    }

    @Override
    public Supplier<List<Candidate>> read(Look look, List<ContractEntry> contracts) throws SQLException {
        List<RestingKpis> found = new ArrayList<>();
        for (ContractEntry each : contracts) {
            Map<String, KpiEntry> kpis = kpis(look.connection(), each.contract());
            if (kpis.values().stream()
                    .flatMap(kpi -> kpi.definitions().stream())
                    .anyMatch(version -> version.definition().computedFrom() != null
                            || version.definition().volumeKpi() != null)) {
                found.add(new RestingKpis(
                        each,
                        kpis,
                        returns(look.connection(), each.contract()),
                        conduct(look.connection(), each.contract(), kpis)));
            }
        }
        return () -> found.stream()
                .flatMap(each -> each.toTell(look.today()).stream())
                .toList();
    }

    private static Map<String, KpiEntry> kpis(Connection connection, String contract) throws SQLException {
        Map<String, KpiEntry> kpis = new TreeMap<>();
        Sql.of("SELECT ? FROM query.kpis WHERE contract = ?", KPI.names(), contract)
                .each(connection, row -> {
                    KpiEntry each = KPI.read(row, 1);
                    kpis.put(each.code(), each);
                });
        return kpis;
    }

    /** Reviews and clocks are read for a contract that has a KPI of conduct. */
    private static Conduct conduct(Connection connection, String contract, Map<String, KpiEntry> kpis)
            throws SQLException {
        boolean measured = kpis.values().stream()
                .flatMap(kpi -> kpi.definitions().stream())
                .map(version -> version.definition().computedFrom())
                .anyMatch(by -> by != null && by.conduct() != null);
        if (!measured) {
            return new Conduct(List.of(), List.of());
        }
        List<RowOfEvent<ReviewEntry>> reviews = Sql.of("""
                SELECT ?, (SELECT e.event_id FROM event_store.event e WHERE e.position = r.known_from) AS made_by
                  FROM query.reviews r WHERE contract = ?
                """, REVIEW.names(), contract)
                .all(connection, row -> new RowOfEvent<>(REVIEW.read(row, 1), row.getString("made_by")));
        List<RowOfEvent<ReturnDueEntry>> dues = Sql.of("""
                SELECT ?, (SELECT e.event_id FROM event_store.event e WHERE e.position = d.known_from) AS made_by
                  FROM query.returns_due d WHERE contract = ?
                """, DUE.names(), contract)
                .all(connection, row -> new RowOfEvent<>(DUE.read(row, 1), row.getString("made_by")));
        return new Conduct(reviews, dues);
    }

    private static Map<ReturnKey, LatestReturn> returns(Connection connection, String contract) throws SQLException {
        Map<ReturnKey, LatestReturn> returns = new HashMap<>();
        Sql.of("""
                SELECT ?, (SELECT e.event_id FROM event_store.event e WHERE e.position = r.known_from) AS made_by
                  FROM query.kpi_returns r WHERE contract = ? AND status <> ?
                """, RETURN.names(), contract, Sql.word(ReturnStatus.WITHDRAWN)).each(connection, row -> {
            LatestReturn each = new LatestReturn(RETURN.read(row, 1), row.getString("made_by"));
            returns.put(new ReturnKey(each.entry().code(), each.entry().span().period()), each);
        });
        return returns;
    }
}
