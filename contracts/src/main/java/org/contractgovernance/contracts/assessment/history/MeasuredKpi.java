package org.contractgovernance.contracts.assessment.history;

import java.util.Map;
import org.contractgovernance.contracts.kpi.KpiEntry;
import org.contractgovernance.contracts.kpi.ReturnStatus;
import org.contractgovernance.contracts.kpi.rating.Rated;
import org.contractgovernance.contracts.regime.reckoning.KpiOutcome.OnRelief;
import org.contractgovernance.contracts.term.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A KPI of a contract, its returns and the relief that was granted for it.
 *
 * @param kpi its definitions, and whether it is retired
 * @param returns its returns, by the key of their period
 * @param reliefs the relief that was granted, by the key of the KPI's own period
 */
public record MeasuredKpi(KpiEntry kpi, Map<String, KnownReturn> returns, Map<String, OnRelief> reliefs) {

    public MeasuredKpi {
        returns = Map.copyOf(returns);
        reliefs = Map.copyOf(reliefs);
    }

    /**
     * The return of a period.
     *
     * @param status its status
     * @param rated the figure and its rating
     * @param event identifier of its latest event
     * @param submittedBy the person who submitted the figures
     */
    public record KnownReturn(ReturnStatus status, Rated rated, String event, PersonId submittedBy) {

        /** Whether quality assurance has accepted it. */
        public boolean accepted() {
            return status == ReturnStatus.ACCEPTED;
        }
    }

    /** The return of a period; none where there is none, or it was withdrawn. */
    @Nullable KnownReturn returned(String period) {
        KnownReturn found = returns.get(period);
        return found == null || found.status() == ReturnStatus.WITHDRAWN ? null : found;
    }

    /** The status of the return of a period that has ended. */
    ReturnStatus status(String period) {
        KnownReturn found = returns.get(period);
        return found == null ? ReturnStatus.NOT_RETURNED : found.status();
    }
}
