package org.contractgovernance.query.kpi;

import java.sql.SQLException;
import org.contractgovernance.contracts.contract.ContractEntry;
import org.contractgovernance.contracts.kpi.KpiEntry;
import org.contractgovernance.contracts.kpi.KpiQuery.OneReturn;
import org.contractgovernance.contracts.kpi.ScorecardLine;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.register.Single;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.query.desk.Answer;
import org.contractgovernance.query.desk.Snapshot;

/** Answers one KPI in one period, whether anything was returned for it or not. */
public final class OneReturnAnswer implements Answer<OneReturn, Single<ScorecardLine>> {

    @Override
    public Class<OneReturn> question() {
        return OneReturn.class;
    }

    @Override
    public Single<ScorecardLine> answer(OneReturn query, Snapshot snapshot) throws SQLException {
        for (ScorecardLine line : Scoring.lines(snapshot, query.contract(), query.code())) {
            if (line.period().equals(query.period())) {
                return snapshot.single(line);
            }
        }
        // where the contract or the KPI itself is missing, whoever lists it knows why
        snapshot.list(RegisterName.CONTRACTS, ContractEntry.class)
                .of(query.contract())
                .theOne();
        snapshot.list(RegisterName.KPIS, KpiEntry.class)
                .of(query.contract())
                .where("code = ?", query.code())
                .theOne();
        throw BrokenRule.of(GeneralRule.UNKNOWN_ENTITY);
    }
}
