package org.contractgovernance.contracts.assessment.history;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.contractgovernance.contracts.assessment.Assessed;
import org.contractgovernance.contracts.assessment.history.HistoryFacts.DatedEvent;
import org.contractgovernance.contracts.assessment.history.MeasuredKpi.KnownReturn;
import org.contractgovernance.contracts.calendar.CalendarVersion;
import org.contractgovernance.contracts.calendar.Calendars;
import org.contractgovernance.contracts.contract.AContract;
import org.contractgovernance.contracts.contract.YearStart;
import org.contractgovernance.contracts.kpi.AKpi;
import org.contractgovernance.contracts.kpi.KpiEntry;
import org.contractgovernance.contracts.kpi.KpiEntry.InForce;
import org.contractgovernance.contracts.kpi.ReturnStatus;
import org.contractgovernance.contracts.kpi.period.Calendar;
import org.contractgovernance.contracts.kpi.period.Frequency;
import org.contractgovernance.contracts.kpi.rating.Rated;
import org.contractgovernance.contracts.kpi.rating.Rating;
import org.contractgovernance.contracts.regime.RegimeGap;
import org.contractgovernance.contracts.regime.TermsInForce;
import org.contractgovernance.contracts.regime.credit.CreditBasis.CountedEvent;
import org.contractgovernance.contracts.regime.reckoning.KpiOutcome.GrantedRelief;
import org.contractgovernance.contracts.regime.terms.RegimeTerms;
import org.contractgovernance.contracts.term.PersonId;
import org.jspecify.annotations.Nullable;

/** The facts of a contract from 1 April 2026 for tests; each call adds one fact. */
public final class AHistory {

    static final LocalDate FROM = LocalDate.of(2026, 4, 1);
    static final PersonId PROVIDER = new PersonId("person-00000000-0000-4000-8000-000000000001");

    private final Map<String, KpiEntry> kpis = new TreeMap<>();
    private final Map<String, Map<String, KnownReturn>> returns = new TreeMap<>();
    private final Map<String, Map<String, GrantedRelief>> reliefs = new TreeMap<>();
    private final List<DatedEvent> happened = new ArrayList<>();
    private final Set<String> assessed = new HashSet<>();
    private List<TermsInForce> terms = List.of();
    private List<RegimeGap> gaps = List.of();
    private LocalDate madeOn = FROM;
    private Calendars working = Calendars.NONE;
    private @Nullable LocalDate endsOn;

    public static AHistory of(RegimeTerms terms) {
        return new AHistory().amended(FROM, terms);
    }

    AHistory amended(LocalDate from, RegimeTerms now) {
        terms = new TermsInForce(from, now).among(terms);
        gaps = RegimeGap.setAgain(from, gaps);
        return this;
    }

    AHistory kpi(String code, Frequency frequency, LocalDate from) {
        InForce first = new InForce(from, AKpi.definition().frequency(frequency).build());
        kpis.put(code, KpiEntry.defined(AContract.REFERENCE, code, first, null));
        return this;
    }

    public AHistory kpi(String code) {
        return kpi(code, Frequency.MONTHLY, FROM);
    }

    AHistory retired(String code, LocalDate lastDay) {
        kpis.compute(code, (key, entry) -> entry.retired(lastDay));
        return this;
    }

    public AHistory accepted(String code, String period, String figure) {
        return returned(code, period, ReturnStatus.ACCEPTED, figure);
    }

    AHistory returned(String code, String period, ReturnStatus status, String figure) {
        Rated rated = Rated.of(new BigDecimal(figure), Rating.GOOD, null);
        returns.computeIfAbsent(code, key -> new TreeMap<>())
                .put(period, new KnownReturn(status, rated, madeOn, code + "/" + period, List.of(PROVIDER)));
        return this;
    }

    /** The day on which the returns after this are made. */
    AHistory making(String day) {
        madeOn = LocalDate.parse(day);
        return this;
    }

    AHistory nothingToMeasure(String code, String period) {
        Rated rated = new Rated(null, null, Rated.Because.NOTHING_TO_MEASURE, null, null);
        returns.computeIfAbsent(code, key -> new TreeMap<>())
                .put(
                        period,
                        new KnownReturn(ReturnStatus.ACCEPTED, rated, madeOn, code + "/" + period, List.of(PROVIDER)));
        return this;
    }

    AHistory relief(String code, String period) {
        reliefs.computeIfAbsent(code, key -> new TreeMap<>())
                .put(period, new GrantedRelief("RL-1", "the authority caused it", "Clause 7"));
        return this;
    }

    AHistory happened(LocalDate on, String event, long units) {
        happened.add(new DatedEvent(on, new CountedEvent(event, units, null, "OC-" + (happened.size() + 1))));
        return this;
    }

    AHistory assessed(String... periods) {
        assessed.addAll(List.of(periods));
        return this;
    }

    AHistory endingOn(LocalDate day) {
        endsOn = day;
        return this;
    }

    AHistory working(CalendarVersion... versions) {
        working = new Calendars(List.of(versions));
        return this;
    }

    AHistory ended(LocalDate from) {
        gaps = RegimeGap.ended(from, gaps);
        return this;
    }

    public HistoryFacts facts(LocalDate today) {
        return new HistoryFacts(
                terms,
                gaps,
                Map.of(FROM, "set"),
                new Calendar(YearStart.FINANCIAL, List.of(), FROM, endsOn),
                working,
                kpis.values().stream()
                        .map(each -> new MeasuredKpi(
                                each,
                                returns.getOrDefault(each.code(), Map.of()),
                                reliefs.getOrDefault(each.code(), Map.of())))
                        .toList(),
                happened,
                assessed,
                today);
    }

    RegimeHistory on(String today) {
        return RegimeHistory.of(facts(LocalDate.parse(today)));
    }

    List<String> readyOn(String today) {
        return on(today).assessed().stream()
                .map(each -> each.reckoned().period())
                .toList();
    }

    Assessed last(String today) {
        return on(today).assessed().getLast();
    }
}
