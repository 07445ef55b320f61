package org.contractgovernance.query.failure;

import com.google.auto.service.AutoService;
import java.util.List;
import org.contractgovernance.contracts.failure.FailureResponseEntry;
import org.contractgovernance.contracts.failure.FailureResponseLine;
import org.contractgovernance.contracts.failure.FailureResponseQuery.OneFailureResponse;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.QueryHandlers;
import org.contractgovernance.query.dispatch.SingleHandler;
import org.contractgovernance.query.dispatch.Traces;

/** The handlers of questions about what failures set off. */
@AutoService(QueryHandlers.class)
public final class FailureResponseHandlers implements QueryHandlers {

    @Override
    public List<QueryHandler<?, ?>> handlers(Traces traces) {
        return List.of(
                new FailureResponsesHandler(),
                new SingleHandler<OneFailureResponse, FailureResponseLine>(
                        OneFailureResponse.class,
                        (query, snapshot) -> FailureResponsesHandler.line(
                                snapshot.list(RegisterName.FAILURE_RESPONSES, FailureResponseEntry.class)
                                        .of(query.contract())
                                        .where("reference = ?", query.failureResponse())
                                        .theOne(),
                                FailureResponsesHandler.periods(query.contract(), snapshot))));
    }
}
