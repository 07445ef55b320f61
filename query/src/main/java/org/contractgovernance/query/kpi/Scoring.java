package org.contractgovernance.query.kpi;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.contractgovernance.contracts.contract.ContractEntry;
import org.contractgovernance.contracts.entity.EntityId;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.kpi.KpiEntry;
import org.contractgovernance.contracts.kpi.ReturnEntry;
import org.contractgovernance.contracts.kpi.ScorecardLine;
import org.contractgovernance.contracts.register.Incomplete;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.query.dispatch.Computed;
import org.contractgovernance.query.dispatch.RegisterQuery;
import org.contractgovernance.query.dispatch.RegistersAsOf;
import org.jspecify.annotations.Nullable;

/** Reads the rows behind a contract's scorecard. */
final class Scoring {

    /** The registers behind a scorecard. */
    static final List<RegisterName> REGISTERS =
            List.of(RegisterName.CONTRACTS, RegisterName.KPIS, RegisterName.KPI_RETURNS);

    private Scoring() {}

    /** Every line of the contract's scorecard, or of one KPI in it. */
    static List<ScorecardLine> lines(RegistersAsOf snapshot, String contract, @Nullable String code)
            throws SQLException {
        RegisterQuery.Shown<ContractEntry> found = snapshot.list(RegisterName.CONTRACTS, ContractEntry.class)
                .of(contract)
                .one();
        if (found == null) {
            return List.of();
        }
        List<KpiEntry> kpis =
                snapshot
                        .list(RegisterName.KPIS, KpiEntry.class)
                        .of(contract)
                        .whereGiven("code = ?", code)
                        .all()
                        .stream()
                        .map(RegisterQuery.Shown::row)
                        .toList();
        List<Scorecards.Returned> returns = snapshot
                .list(RegisterName.KPI_RETURNS, ReturnEntry.class)
                .of(contract)
                .whereGiven("code = ?", code)
                .all()
                .stream()
                .map(each -> new Scorecards.Returned(each.row(), each.standing()))
                .toList();
        return Scorecards.of(found.row(), kpis, returns, snapshot.day(), incompleteSince(snapshot, contract, kpis));
    }

    /** One KPI in one period, refused where the caller may not know of it. */
    static ScorecardLine line(RegistersAsOf snapshot, String contract, String code, String period) throws SQLException {
        for (ScorecardLine line : lines(snapshot, contract, code)) {
            if (line.period().equals(period)) {
                return line;
            }
        }
        // where the contract or the KPI itself is missing, its list gives the right refusal
        snapshot.list(RegisterName.CONTRACTS, ContractEntry.class).of(contract).theOne();
        snapshot.list(RegisterName.KPIS, KpiEntry.class)
                .of(contract)
                .where("code = ?", code)
                .theOne();
        throw BrokenRule.of(GeneralRule.UNKNOWN_ENTITY);
    }

    /** The identifier of a KPI, which is the key of its row. */
    static String entity(String contract, String code) {
        return EntityId.of(EntityKind.KPI, contract, code).toString();
    }

    /** By KPI, the first event of the contract or the KPI that one of the registers could not read. */
    private static Map<String, Long> incompleteSince(RegistersAsOf snapshot, String contract, List<KpiEntry> kpis)
            throws SQLException {
        Map<String, Incomplete> incomplete = Computed.incomplete(snapshot, REGISTERS);
        Map<String, Long> since = new HashMap<>();
        for (KpiEntry each : kpis) {
            Stream.of(EntityId.ofContract(contract).toString(), entity(contract, each.code()))
                    .map(incomplete::get)
                    .filter(Objects::nonNull)
                    .forEach(found -> since.merge(each.code(), found.since(), Math::min));
        }
        return since;
    }
}
