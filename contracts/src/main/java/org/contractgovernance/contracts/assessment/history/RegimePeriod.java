package org.contractgovernance.contracts.assessment.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.contractgovernance.contracts.kpi.period.Period;
import org.contractgovernance.contracts.regime.credit.CreditBasis.CountedEvent;

/**
 * A period of the regime, and what belongs to it.
 *
 * @param period the period
 * @param own each KPI in each of its own periods that end within it, in order of time; those that outlast the contract's last period
 *     belong to that one
 * @param happened what happened in it
 * @param lastMeasured the KPIs that are not measured in any later period
 */
record RegimePeriod(Period period, List<OwnPeriod> own, List<CountedEvent> happened, Set<String> lastMeasured) {

    RegimePeriod {
        own = List.copyOf(own);
        happened = List.copyOf(happened);
        lastMeasured = Set.copyOf(lastMeasured);
    }

    /**
     * A KPI in one of its own periods.
     *
     * @param kpi the KPI
     * @param period its own period
     */
    record OwnPeriod(MeasuredKpi kpi, Period period) {

        String code() {
            return kpi.kpi().code();
        }
    }

    String key() {
        return period.key();
    }

    /** The last day of the period and of all that belongs to it. */
    LocalDate closesOn() {
        return own.stream()
                .map(each -> each.period().to())
                .reduce(period.to(), (one, other) -> one.isAfter(other) ? one : other);
    }
}
