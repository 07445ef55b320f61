package org.contractgovernance.query.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.contractgovernance.contracts.calendar.Calendars;
import org.contractgovernance.contracts.contract.ContractEntry;
import org.contractgovernance.contracts.kpi.KpiEntry;
import org.contractgovernance.contracts.kpi.MeasuredPeriods;
import org.contractgovernance.contracts.kpi.ReturnClock;
import org.contractgovernance.contracts.kpi.ReturnClock.Telling;
import org.contractgovernance.contracts.kpi.ReturnDue;
import org.contractgovernance.contracts.kpi.ReturnDueEntry;
import org.contractgovernance.contracts.kpi.period.Period;
import org.jspecify.annotations.Nullable;

/**
 * The returns of a contract of which something may have to be told, as the registers show it.
 *
 * @param contract the contract
 * @param kpis its KPIs
 * @param returned the periods that have a return
 * @param told what was told of each period's clock
 */
record OpenReturns(
        ContractEntry contract, List<KpiEntry> kpis, Set<OfPeriod> returned, Map<OfPeriod, ReturnDueEntry> told) {

    /** In the order of days; what came about on the same day is in the order of references. */
    static final Comparator<Candidate> ORDER = Comparator.comparing(Candidate::on)
            .thenComparing(Candidate::contract)
            .thenComparing(each -> each.of().code())
            .thenComparing(each -> each.of().period());

    /**
     * A period of a KPI.
     *
     * @param code the KPI's code
     * @param period the period's key
     */
    record OfPeriod(String code, String period) {}

    /**
     * A period of whose clock something is to be told; the KPI has the last word.
     *
     * @param contract reference of the contract
     * @param of the period
     * @param on the day from which it is so, as far as the registers show
     */
    record Candidate(String contract, OfPeriod of, LocalDate on) {}

    /** What is to be told by today. */
    List<Candidate> candidates(LocalDate today) {
        Calendars calendars = new Calendars(contract.workingCalendars());
        List<Candidate> found = new ArrayList<>();
        Set<OfPeriod> measured = new HashSet<>();
        for (KpiEntry kpi : kpis) {
            for (Period period : MeasuredPeriods.of(contract, kpi, today)) {
                OfPeriod of = new OfPeriod(kpi.code(), period.key());
                measured.add(of);
                if (!returned.contains(of)) {
                    next(kpi, period, calendars, today)
                            .ifPresent(telling -> found.add(new Candidate(contract.contract(), of, telling.on())));
                }
            }
        }
        told.forEach((of, entry) -> {
            if (entry.state().isOpen() && !measured.contains(of) && !returned.contains(of)) {
                found.add(new Candidate(contract.contract(), of, today));
            }
        });
        return found;
    }

    private Optional<Telling> next(KpiEntry kpi, Period period, Calendars calendars, LocalDate today) {
        ReturnDueEntry entry = told.get(new OfPeriod(kpi.code(), period.key()));
        @Nullable ReturnDue before = entry == null ? null : entry.told();
        return new ReturnClock(
                        period.key(),
                        period.from(),
                        period.to(),
                        kpi.measuring(period.to()).definition().due(),
                        calendars,
                        period.to())
                .next(before, today);
    }
}
