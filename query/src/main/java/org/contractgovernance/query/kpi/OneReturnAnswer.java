package org.contractgovernance.query.kpi;

import java.sql.SQLException;
import org.contractgovernance.contracts.kpi.KpiQuery.OneReturn;
import org.contractgovernance.contracts.kpi.ScorecardLine;
import org.contractgovernance.contracts.register.Single;
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
        return snapshot.single(Scoring.line(snapshot, query.contract(), query.code(), query.period()));
    }
}
