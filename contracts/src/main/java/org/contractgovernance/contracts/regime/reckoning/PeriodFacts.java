package org.contractgovernance.contracts.regime.reckoning;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.regime.credit.CreditBasis.CountedEvent;

/**
 * What a period of a regime is reckoned from.
 *
 * @param period its key
 * @param from its first day
 * @param to its last day
 * @param charges what is charged for it, before any indexation
 * @param kpis each KPI in each of its own periods that end within it, in order of time
 * @param events what happened in it that is paid for by event or unit
 * @param lastMeasured the KPIs that are not measured in any later period, because they are retired or the contract has ended
 */
public record PeriodFacts(
        String period,
        LocalDate from,
        LocalDate to,
        Money charges,
        List<KpiOutcome> kpis,
        List<CountedEvent> events,
        Set<String> lastMeasured) {

    public PeriodFacts {
        kpis = List.copyOf(kpis);
        events = List.copyOf(events);
        lastMeasured = Set.copyOf(lastMeasured);
    }

    /** A period after which every KPI goes on being measured. */
    public PeriodFacts(
            String period,
            LocalDate from,
            LocalDate to,
            Money charges,
            List<KpiOutcome> kpis,
            List<CountedEvent> events) {
        this(period, from, to, charges, kpis, events, Set.of());
    }
}
