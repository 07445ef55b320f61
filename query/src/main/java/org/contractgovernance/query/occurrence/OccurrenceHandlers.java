package org.contractgovernance.query.occurrence;

import com.google.auto.service.AutoService;
import java.util.List;
import org.contractgovernance.contracts.occurrence.OccurrenceLine;
import org.contractgovernance.contracts.occurrence.OccurrenceQuery.OneOccurrence;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.QueryHandlers;
import org.contractgovernance.query.dispatch.SingleHandler;
import org.contractgovernance.query.dispatch.Traces;

/** The handlers of questions to the register of occurrences. */
@AutoService(QueryHandlers.class)
public final class OccurrenceHandlers implements QueryHandlers {

    @Override
    public List<QueryHandler<?, ?>> handlers(Traces traces) {
        return List.of(
                new OccurrencesHandler(),
                SingleHandler.of(
                        OneOccurrence.class,
                        OccurrenceReadModel.OCCURRENCES,
                        (occurrences, query) -> occurrences.numbered(query.occurrence()),
                        (shown, day) -> new OccurrenceLine(shown.row(), shown.standing())));
    }
}
