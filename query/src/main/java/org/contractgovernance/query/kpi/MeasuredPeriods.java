package org.contractgovernance.query.kpi;

import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.contract.ContractEntry;
import org.contractgovernance.contracts.kpi.KpiEntry;
import org.contractgovernance.contracts.kpi.period.Calendar;
import org.contractgovernance.contracts.kpi.period.Period;

/** The periods in which a KPI is measured. */
public final class MeasuredPeriods {

    private MeasuredPeriods() {}

    /** Those that have begun by a day, in order. */
    public static List<Period> of(ContractEntry contract, KpiEntry kpi, LocalDate day) {
        Calendar calendar = new Calendar(
                contract.signed().yearStart(),
                contract.signed().terms(),
                contract.signed().startsOn(),
                contract.signed().endsOn());
        LocalDate first = kpi.definitions().getFirst().appliesFrom();
        LocalDate retired = kpi.retiredAfter();
        LocalDate last = retired != null && retired.isBefore(day) ? retired : day;
        return calendar.periods(kpi.latest().frequency(), first, last).stream()
                .filter(period -> !period.to().isBefore(first))
                .toList();
    }
}
