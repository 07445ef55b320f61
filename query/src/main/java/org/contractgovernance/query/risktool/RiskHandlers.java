package org.contractgovernance.query.risktool;

import com.google.auto.service.AutoService;
import java.util.List;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.QueryHandlers;
import org.contractgovernance.query.dispatch.Traces;

/** Answers what the corporate risk tool asks, and what is asked about it. */
@AutoService(QueryHandlers.class)
public final class RiskHandlers implements QueryHandlers {

    @Override
    public List<QueryHandler<?, ?>> handlers(Traces traces) {
        return List.of(new ReferredRisksHandler(), new RiskEventsHandler(), new RiskReconciliationHandler());
    }
}
