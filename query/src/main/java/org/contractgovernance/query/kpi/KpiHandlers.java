package org.contractgovernance.query.kpi;

import com.google.auto.service.AutoService;
import java.util.List;
import org.contractgovernance.query.desk.Answer;
import org.contractgovernance.query.desk.QueryHandlers;
import org.contractgovernance.query.desk.Traces;

/** Answers what can be asked of KPIs, their returns and the scorecard. */
@AutoService(QueryHandlers.class)
public final class KpiHandlers implements QueryHandlers {

    @Override
    public List<Answer<?, ?>> handlers(Traces traces) {
        return List.of(
                new KpisAnswer(),
                new OneKpiAnswer(),
                new ScorecardAnswer(),
                new OneReturnAnswer(),
                new ReturnDerivationAnswer(traces),
                new ScorecardDerivationAnswer(traces));
    }
}
