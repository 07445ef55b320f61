package org.contractgovernance.query.results;

import com.google.auto.service.AutoService;
import java.util.List;
import org.contractgovernance.contracts.results.ClaimLine;
import org.contractgovernance.contracts.results.ResultsLine;
import org.contractgovernance.contracts.results.ResultsQuery.OneClaim;
import org.contractgovernance.contracts.results.ResultsQuery.OneScheme;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.QueryHandlers;
import org.contractgovernance.query.dispatch.SingleHandler;
import org.contractgovernance.query.dispatch.Traces;

/** Answers what can be asked of payment by results. */
@AutoService(QueryHandlers.class)
public final class ResultsHandlers implements QueryHandlers {

    @Override
    public List<QueryHandler<?, ?>> handlers(Traces traces) {
        return List.of(
                SingleHandler.of(
                        OneScheme.class,
                        ResultsReadModel.RESULTS_SCHEMES,
                        (schemes, query) -> schemes,
                        (shown, day) -> ResultsLine.on(day, shown.row(), shown.standing())),
                new ResultClaimsHandler(),
                SingleHandler.of(
                        OneClaim.class,
                        ResultsReadModel.RESULT_CLAIMS,
                        (claims, query) -> claims.where("claim = ?", query.claim()),
                        (shown, day) -> new ClaimLine(shown.row(), shown.standing())));
    }
}
