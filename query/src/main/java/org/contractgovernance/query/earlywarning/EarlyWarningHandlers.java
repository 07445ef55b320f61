package org.contractgovernance.query.earlywarning;

import com.google.auto.service.AutoService;
import java.util.List;
import org.contractgovernance.contracts.earlywarning.EarlyWarningQuery.OneEarlyWarning;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.QueryHandlers;
import org.contractgovernance.query.dispatch.SingleHandler;
import org.contractgovernance.query.dispatch.Traces;

/** The handlers of questions to the early warning register. */
@AutoService(QueryHandlers.class)
public final class EarlyWarningHandlers implements QueryHandlers {

    @Override
    public List<QueryHandler<?, ?>> handlers(Traces traces) {
        return List.of(
                new EarlyWarningRegisterHandler(),
                SingleHandler.of(
                        OneEarlyWarning.class,
                        EarlyWarningReadModel.EARLY_WARNING_REGISTER,
                        (warnings, query) -> warnings.numbered(query.earlyWarning()),
                        EarlyWarningRegisterHandler::line));
    }
}
