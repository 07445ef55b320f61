package org.contractgovernance.query.variation;

import com.google.auto.service.AutoService;
import java.util.List;
import org.contractgovernance.contracts.variation.VariationQuery.OneVariation;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.QueryHandlers;
import org.contractgovernance.query.dispatch.SingleHandler;
import org.contractgovernance.query.dispatch.Traces;
import org.contractgovernance.contracts.variation.VariationLine;

/** The handlers of questions to the register of variations. */
@AutoService(QueryHandlers.class)
public final class VariationHandlers implements QueryHandlers {

    @Override
    public List<QueryHandler<?, ?>> handlers(Traces traces) {
        return List.of(
                new VariationsHandler(),
                SingleHandler.of(
                        OneVariation.class,
                        VariationReadModel.VARIATIONS,
                        (variations, query) -> variations.numbered(query.variation()),
                        (shown, day) -> new VariationLine(shown.row(), shown.standing())));
    }
}
