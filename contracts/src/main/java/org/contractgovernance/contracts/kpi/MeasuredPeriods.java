package org.contractgovernance.contracts.kpi;

import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.contract.ContractEntry;
import org.contractgovernance.contracts.contract.ContractEntry.SignedDetails;
import org.contractgovernance.contracts.kpi.period.Calendar;
import org.contractgovernance.contracts.kpi.period.Period;

/** The periods in which a KPI is measured. */
public final class MeasuredPeriods {

    private MeasuredPeriods() {}

    /** Those that have begun by a day, in order. */
    public static List<Period> of(ContractEntry contract, KpiEntry kpi, LocalDate day) {
        return of(calendar(contract.signed()), kpi, day);
    }

    /** Those of a contract with such a calendar that have begun by a day, in order. */
    public static List<Period> of(Calendar calendar, KpiEntry kpi, LocalDate day) {
        LocalDate first = kpi.definitions().getFirst().appliesFrom();
        LocalDate retired = kpi.retiredAfter();
        LocalDate last = retired != null && retired.isBefore(day) ? retired : day;
        return calendar.periods(kpi.latest().frequency(), first, last).stream()
                .filter(period -> !period.to().isBefore(first))
                .toList();
    }

    /** The calendar of the periods of a contract. */
    public static Calendar calendar(SignedDetails signed) {
        return new Calendar(signed.yearStart(), signed.terms(), signed.startsOn(), signed.endsOn());
    }
}
