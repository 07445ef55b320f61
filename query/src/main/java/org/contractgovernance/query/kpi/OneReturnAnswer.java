package org.contractgovernance.query.kpi;

import java.sql.SQLException;
import org.contractgovernance.contracts.kpi.KpiQuery.OneReturn;
import org.contractgovernance.contracts.kpi.ScorecardLine;
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
        return snapshot.single(Scoring.lines(snapshot, query.contract(), query.code()).stream()
                .filter(line -> line.period().equals(query.period()))
                .findFirst()
                .orElseThrow(() -> BrokenRule.of(GeneralRule.UNKNOWN_ENTITY)));
    }
}
