package org.contractgovernance.contracts.assessment.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.contractgovernance.contracts.calendar.Calendars;
import org.contractgovernance.contracts.kpi.period.Calendar;
import org.contractgovernance.contracts.regime.RegimeGap;
import org.contractgovernance.contracts.regime.TermsInForce;
import org.contractgovernance.contracts.regime.credit.CreditBasis.CountedEvent;

/**
 * The facts of a contract from which its regime is reckoned, all of one moment. The order in which they became known is no fact.
 *
 * @param terms the terms of the regime, in order
 * @param gaps the periods that it does not assess, because it was ended
 * @param setBy identifiers of the events that set the terms, by the first day that they apply from; empty where nobody asks
 * @param calendar the periods of the contract
 * @param working its working calendars
 * @param kpis its KPIs
 * @param happened what happened that is paid for by event or unit
 * @param assessed the periods of the regime that have an assessment which was not withdrawn
 * @param today the day of the look
 */
public record HistoryFacts(
        List<TermsInForce> terms,
        List<RegimeGap> gaps,
        Map<LocalDate, String> setBy,
        Calendar calendar,
        Calendars working,
        List<MeasuredKpi> kpis,
        List<DatedEvent> happened,
        Set<String> assessed,
        LocalDate today) {

    public HistoryFacts {
        terms = List.copyOf(terms);
        gaps = List.copyOf(gaps);
        setBy = Map.copyOf(setBy);
        kpis = List.copyOf(kpis);
        happened = List.copyOf(happened);
        assessed = Set.copyOf(assessed);
    }

    /**
     * Something that happened.
     *
     * @param on the day
     * @param counted what, how much of it and for how long
     */
    public record DatedEvent(LocalDate on, CountedEvent counted) {}
}
