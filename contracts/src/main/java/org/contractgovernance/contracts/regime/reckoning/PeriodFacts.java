package org.contractgovernance.contracts.regime.reckoning;

import java.time.LocalDate;
import java.util.List;
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
 */
public record PeriodFacts(
        String period, LocalDate from, LocalDate to, Money charges, List<KpiOutcome> kpis, List<CountedEvent> events) {

    public PeriodFacts {
        kpis = List.copyOf(kpis);
        events = List.copyOf(events);
    }
}
