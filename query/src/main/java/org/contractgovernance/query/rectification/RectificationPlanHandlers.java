package org.contractgovernance.query.rectification;

import com.google.auto.service.AutoService;
import java.util.List;
import org.contractgovernance.contracts.rectification.RectificationPlanQuery.OneRectificationPlan;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.QueryHandlers;
import org.contractgovernance.query.dispatch.SingleHandler;
import org.contractgovernance.query.dispatch.Traces;

/** The handlers of questions to the register of rectification plans. */
@AutoService(QueryHandlers.class)
public final class RectificationPlanHandlers implements QueryHandlers {

    @Override
    public List<QueryHandler<?, ?>> handlers(Traces traces) {
        return List.of(
                new RectificationPlansHandler(),
                SingleHandler.of(
                        OneRectificationPlan.class,
                        RectificationPlanReadModel.RECTIFICATION_PLANS,
                        (plans, query) -> plans.numbered(query.rectificationPlan()),
                        RectificationPlansHandler::line));
    }
}
