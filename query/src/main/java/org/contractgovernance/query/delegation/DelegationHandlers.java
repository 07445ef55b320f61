package org.contractgovernance.query.delegation;

import com.google.auto.service.AutoService;
import java.util.List;
import org.contractgovernance.contracts.delegation.DelegationLine;
import org.contractgovernance.contracts.delegation.DelegationQuery.OneDelegation;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.QueryHandlers;
import org.contractgovernance.query.dispatch.SingleHandler;
import org.contractgovernance.query.dispatch.Traces;

/** The handler of the question for a contract's scheme of delegation. */
@AutoService(QueryHandlers.class)
public final class DelegationHandlers implements QueryHandlers {

    @Override
    public List<QueryHandler<?, ?>> handlers(Traces traces) {
        return List.of(SingleHandler.of(
                OneDelegation.class,
                DelegationReadModel.DELEGATIONS,
                (schemes, query) -> schemes,
                (shown, day) -> new DelegationLine(shown.row(), shown.standing())));
    }
}
