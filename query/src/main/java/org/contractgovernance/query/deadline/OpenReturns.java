package org.contractgovernance.query.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.contractgovernance.contracts.calendar.Calendars;
import org.contractgovernance.contracts.contract.ContractEntry;
import org.contractgovernance.contracts.kpi.KpiCommand.TellReturnDue;
import org.contractgovernance.contracts.kpi.KpiEntry;
import org.contractgovernance.contracts.kpi.MeasuredPeriods;
import org.contractgovernance.contracts.kpi.ReturnClock;
import org.contractgovernance.contracts.kpi.ReturnClock.Telling;
import org.contractgovernance.contracts.kpi.ReturnDue;
import org.contractgovernance.contracts.kpi.ReturnDueEntry;
import org.contractgovernance.contracts.kpi.period.Period;
import org.contractgovernance.query.telling.TellingSource.Candidate;
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

    /**
     * A period of a KPI.
     *
     * @param code the KPI's code
     * @param period the period's key
     */
    record OfPeriod(String code, String period) {}

    /** What is to be told by today. */
    List<Candidate> candidates(LocalDate today) {
        Calendars calendars = contract.calendars();
        List<Candidate> found = new ArrayList<>();
        Set<OfPeriod> measured = new HashSet<>();
        for (KpiEntry kpi : kpis) {
            for (Period period : MeasuredPeriods.of(contract, kpi, today)) {
                if (kpi.measuring(period.to()).definition().computedFrom() != null) {
                    // nobody owes it; a clock that has been told of ends
                    continue;
                }
                OfPeriod of = new OfPeriod(kpi.code(), period.key());
                measured.add(of);
                if (!returned.contains(of)) {
                    next(kpi, period, calendars, today).ifPresent(telling -> found.add(candidate(of, telling.on())));
                }
            }
        }
        told.forEach((of, entry) -> {
            if (entry.state().isOpen() && !measured.contains(of) && !returned.contains(of)) {
                found.add(candidate(of, today));
            }
        });
        return found;
    }

    private Candidate candidate(OfPeriod of, LocalDate on) {
        return new Candidate(
                on,
                "%s %s".formatted(of.code(), of.period()),
                new TellReturnDue(contract.contract(), of.code(), of.period()));
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
