package org.contractgovernance.contracts.assessment.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.contractgovernance.contracts.assessment.RestsOn;
import org.contractgovernance.contracts.kpi.KpiEntry;
import org.contractgovernance.contracts.kpi.ReturnStatus;
import org.contractgovernance.contracts.kpi.rating.Rated;
import org.contractgovernance.contracts.regime.reckoning.KpiOutcome.GrantedRelief;
import org.contractgovernance.contracts.term.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A KPI of a contract, its returns and the relief that was granted for it.
 *
 * @param kpi its definitions, and whether it is retired
 * @param returns its returns, by the key of their period
 * @param reliefs the relief that was granted, by the key of the KPI's own period
 */
public record MeasuredKpi(KpiEntry kpi, Map<String, KnownReturn> returns, Map<String, GrantedRelief> reliefs) {

    public MeasuredKpi {
        returns = Map.copyOf(returns);
        reliefs = Map.copyOf(reliefs);
    }

    /**
     * The return of a period.
     *
     * @param status its status
     * @param rated the figure and its rating
     * @param event identifier of the event that gave it its figure or its rating; absent where nobody asks
     * @param madeOn the day on which figures were first returned
     * @param submitters everybody who returned the figures or corrected them; empty where nobody asks
     */
    public record KnownReturn(
            ReturnStatus status,
            Rated rated,
            LocalDate madeOn,
            @Nullable String event,
            List<PersonId> submitters) {

        public KnownReturn {
            submitters = List.copyOf(submitters);
        }

        /** Whether quality assurance has accepted it. */
        public boolean accepted() {
            return status == ReturnStatus.ACCEPTED;
        }
    }

    /** What an assessment rests on for one of its periods. */
    RestsOn restsOn(String period) {
        KnownReturn found = returned(period);
        GrantedRelief relief = reliefs.get(period);
        return new RestsOn(
                kpi.code(),
                period,
                found == null ? null : found.event(),
                found == null ? List.of() : found.submitters(),
                found != null && found.accepted(),
                relief == null ? null : relief.reference());
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
