package org.contractgovernance.query.kpi;

import com.google.auto.service.AutoService;
import java.util.List;
import org.contractgovernance.contracts.kpi.KpiLine;
import org.contractgovernance.contracts.kpi.KpiQuery.OneKpi;
import org.contractgovernance.contracts.kpi.KpiQuery.OneReturn;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.QueryHandlers;
import org.contractgovernance.query.dispatch.SingleHandler;
import org.contractgovernance.query.dispatch.Traces;

/** The handlers of questions about KPIs, their returns and the scorecard. */
@AutoService(QueryHandlers.class)
public final class KpiHandlers implements QueryHandlers {

    @Override
    public List<QueryHandler<?, ?>> handlers(Traces traces) {
        return List.of(
                new KpisHandler(),
                SingleHandler.of(
                        OneKpi.class,
                        KpiReadModel.KPIS,
                        (kpis, query) -> kpis.where("code = ?", query.code()),
                        (shown, day) -> new KpiLine(shown.row(), shown.standing())),
                new ScorecardHandler(),
                new SingleHandler<>(
                        OneReturn.class,
                        (query, snapshot) -> Scoring.line(snapshot, query.contract(), query.code(), query.period())),
                new ReturnDerivationHandler(traces),
                new ScorecardDerivationHandler(traces));
    }
}
