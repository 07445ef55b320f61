package org.contractgovernance.query.contract;

import com.google.auto.service.AutoService;
import java.util.List;
import org.contractgovernance.contracts.contract.ContractLine;
import org.contractgovernance.contracts.contract.ContractQuery.OneContract;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.QueryHandlers;
import org.contractgovernance.query.dispatch.SingleHandler;
import org.contractgovernance.query.dispatch.Traces;

/** The handlers of questions about contracts. */
@AutoService(QueryHandlers.class)
public final class ContractHandlers implements QueryHandlers {

    @Override
    public List<QueryHandler<?, ?>> handlers(Traces traces) {
        return List.of(
                new ContractsHandler(),
                SingleHandler.of(
                        OneContract.class,
                        ContractReadModel.CONTRACTS,
                        (contracts, query) -> contracts,
                        (shown, day) -> new ContractLine(shown.row(), shown.standing())));
    }
}
