package org.contractgovernance.query.contract;

import com.google.auto.service.AutoService;
import java.util.List;
import org.contractgovernance.query.desk.Answer;
import org.contractgovernance.query.desk.QueryHandlers;
import org.contractgovernance.query.desk.Traces;

/** Answers what can be asked of contracts. */
@AutoService(QueryHandlers.class)
public final class ContractHandlers implements QueryHandlers {

    @Override
    public List<Answer<?, ?>> handlers(Traces traces) {
        return List.of(new ContractsAnswer(), new OneContractAnswer());
    }
}
