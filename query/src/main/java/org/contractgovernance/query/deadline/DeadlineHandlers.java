package org.contractgovernance.query.deadline;

import com.google.auto.service.AutoService;
import java.util.List;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.QueryHandlers;
import org.contractgovernance.query.dispatch.Traces;

/** The handler of the question who owes what by when. */
@AutoService(QueryHandlers.class)
public final class DeadlineHandlers implements QueryHandlers {

    @Override
    public List<QueryHandler<?, ?>> handlers(Traces traces) {
        return List.of(new DeadlinesHandler());
    }
}
