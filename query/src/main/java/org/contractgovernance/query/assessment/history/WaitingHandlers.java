package org.contractgovernance.query.assessment.history;

import com.google.auto.service.AutoService;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.contractgovernance.contracts.assessment.history.HistoryFacts;
import org.contractgovernance.contracts.assessment.history.PeriodWaiting;
import org.contractgovernance.contracts.assessment.history.RegimeHistory;
import org.contractgovernance.contracts.assessment.history.WaitingQuery.PeriodsWaiting;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.query.dispatch.Computed;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.QueryHandlers;
import org.contractgovernance.query.dispatch.RegistersAsOf;
import org.contractgovernance.query.dispatch.Traces;

/** Answers which periods are not assessed yet, and what each waits for. */
@AutoService(QueryHandlers.class)
public final class WaitingHandlers implements QueryHandlers {

    private static final Map<String, Comparator<PeriodWaiting>> SORTS =
            Map.of("from", Comparator.comparing(PeriodWaiting::from));

    @Override
    public List<QueryHandler<?, ?>> handlers(Traces traces) {
        return List.of(new PeriodsWaitingHandler());
    }

    private static final class PeriodsWaitingHandler implements QueryHandler<PeriodsWaiting, Page<PeriodWaiting>> {

        @Override
        public Class<PeriodsWaiting> question() {
            return PeriodsWaiting.class;
        }

        @Override
        public Page<PeriodWaiting> answer(PeriodsWaiting query, RegistersAsOf snapshot) throws SQLException {
            HistoryFacts facts = HistoryAsOf.of(query.contract(), snapshot);
            List<PeriodWaiting> waiting =
                    facts == null ? List.of() : RegimeHistory.of(facts).waiting();
            return new Computed<>(snapshot, HistoryAsOf.REGISTERS, query.contract(), waiting)
                    .page(query.paging(), SORTS, "from", "waiting");
        }
    }
}
