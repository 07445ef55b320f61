package org.contractgovernance.query.relief;

import com.google.auto.service.AutoService;
import java.util.List;
import org.contractgovernance.contracts.relief.ReliefLine;
import org.contractgovernance.contracts.relief.ReliefQuery.OneRelief;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.QueryHandlers;
import org.contractgovernance.query.dispatch.SingleHandler;
import org.contractgovernance.query.dispatch.Traces;

/** The handlers of questions to the register of relief. */
@AutoService(QueryHandlers.class)
public final class ReliefHandlers implements QueryHandlers {

    @Override
    public List<QueryHandler<?, ?>> handlers(Traces traces) {
        return List.of(
                new ReliefRegisterHandler(),
                SingleHandler.of(
                        OneRelief.class,
                        ReliefReadModel.RELIEF,
                        (claims, query) -> claims.numbered(query.relief()),
                        (shown, day) -> new ReliefLine(shown.row(), shown.standing())));
    }
}
