package org.contractgovernance.contracts.relief;

import java.time.LocalDate;

/**
 * A period of a KPI for which relief is claimed.
 *
 * @param kpi code of the KPI
 * @param period the period's key
 * @param from its first day
 * @param to its last day
 */
public record ClaimedPeriod(String kpi, String period, LocalDate from, LocalDate to) {

    /** The period by its KPI and key. */
    public KpiPeriod named() {
        return new KpiPeriod(kpi, period);
    }
}
