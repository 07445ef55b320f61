package org.contractgovernance.query.risktool;

import com.google.auto.service.AutoService;
import java.util.List;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.QueryHandlers;
import org.contractgovernance.query.dispatch.Traces;

/** The handlers of the corporate risk tool's questions, and of questions about the tool. */
@AutoService(QueryHandlers.class)
public final class RiskHandlers implements QueryHandlers {

    @Override
    public List<QueryHandler<?, ?>> handlers(Traces traces) {
        return List.of(new ReferredRisksHandler(), new RiskEventsHandler(), new RiskReconciliationHandler());
    }
}
