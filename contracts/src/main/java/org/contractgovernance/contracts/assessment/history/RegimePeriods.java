package org.contractgovernance.contracts.assessment.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.contractgovernance.contracts.assessment.history.HistoryFacts.DatedEvent;
import org.contractgovernance.contracts.assessment.history.RegimePeriod.OwnPeriod;
import org.contractgovernance.contracts.kpi.MeasuredPeriods;
import org.contractgovernance.contracts.kpi.period.Period;
import org.contractgovernance.contracts.regime.RegimeGap;
import org.contractgovernance.contracts.regime.credit.CreditBasis.CountedEvent;
import org.jspecify.annotations.Nullable;

/** Divides the facts of a contract among the periods of its regime. */
final class RegimePeriods {

    private final HistoryFacts facts;
    private final List<Period> periods;
    private final TreeMap<LocalDate, Integer> byFirstDay = new TreeMap<>();

    private RegimePeriods(HistoryFacts facts) {
        this.facts = facts;
        this.periods = facts.terms().isEmpty()
                ? List.of()
                : facts.calendar()
                        .periods(
                                facts.terms().getFirst().terms().period().frequency(),
                                facts.terms().getFirst().appliesFrom(),
                                facts.today());
        for (Period each : periods) {
            byFirstDay.put(each.from(), byFirstDay.size());
        }
    }

    /** The periods of the regime that have begun, in order. */
    static List<RegimePeriod> of(HistoryFacts facts) {
        return new RegimePeriods(facts).divided();
    }

    private List<RegimePeriod> divided() {
        List<List<OwnPeriod>> own = new ArrayList<>();
        List<List<CountedEvent>> happened = new ArrayList<>();
        List<Set<String>> last = new ArrayList<>();
        for (int i = 0; i < periods.size(); i++) {
            own.add(new ArrayList<>());
            happened.add(new ArrayList<>());
            last.add(new HashSet<>());
        }
        for (MeasuredKpi kpi : facts.kpis()) {
            for (Period each : MeasuredPeriods.of(facts.calendar(), kpi.kpi(), facts.today())) {
                int at = of(each.to());
                if (at >= 0) {
                    own.get(at).add(new OwnPeriod(kpi, each));
                }
            }
            LocalDate end = lastMeasured(kpi);
            for (int i = 0; i < periods.size(); i++) {
                if (isLast(periods.get(i))
                        || endsAfter(periods.get(i))
                        || (end != null && !end.isAfter(periods.get(i).to()))) {
                    last.get(i).add(kpi.kpi().code());
                }
            }
        }
        for (DatedEvent each : facts.happened()) {
            int at = of(each.on());
            if (at >= 0 && !each.on().isAfter(facts.today())) {
                happened.get(at).add(each.counted());
            }
        }
        List<RegimePeriod> all = new ArrayList<>();
        for (int i = 0; i < periods.size(); i++) {
            own.get(i)
                    .sort(Comparator.comparing((OwnPeriod each) -> each.period().to())
                            .thenComparing(each -> each.period().from())
                            .thenComparing(OwnPeriod::code));
            happened.get(i)
                    .sort(Comparator.comparing(CountedEvent::event)
                            .thenComparing(CountedEvent::reference, Comparator.nullsFirst(Comparator.naturalOrder())));
            all.add(new RegimePeriod(periods.get(i), own.get(i), happened.get(i), last.get(i)));
        }
        return all;
    }

    /** The place of the period that a day belongs to; a day after the contract's last period belongs to that one. */
    private int of(LocalDate day) {
        Map.Entry<LocalDate, Integer> found = byFirstDay.floorEntry(day);
        if (found == null) {
            return -1;
        }
        Period period = periods.get(found.getValue());
        return day.isAfter(period.to()) && !isLast(period) ? -1 : found.getValue();
    }

    private boolean isLast(Period period) {
        LocalDate end = facts.calendar().endsOn();
        return end != null && !period.to().isBefore(end);
    }

    /** Whether the regime ends with a period, and was not set again. */
    private boolean endsAfter(Period period) {
        LocalDate end = RegimeGap.end(facts.gaps());
        return end != null && !end.isAfter(period.to().plusDays(1));
    }

    /** The last day on which a retired KPI is measured; none where it is not retired. */
    private @Nullable LocalDate lastMeasured(MeasuredKpi kpi) {
        LocalDate retired = kpi.kpi().retiredAfter();
        if (retired == null) {
            return null;
        }
        List<Period> all = MeasuredPeriods.of(facts.calendar(), kpi.kpi(), retired);
        return all.isEmpty() ? retired : all.getLast().to();
    }
}
