package org.contractgovernance.query.assessment.history;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.contractgovernance.contracts.assessment.history.HistoryFacts;
import org.contractgovernance.contracts.assessment.history.MeasuredKpi;
import org.contractgovernance.contracts.assessment.history.MeasuredKpi.KnownReturn;
import org.contractgovernance.contracts.contract.ContractEntry;
import org.contractgovernance.contracts.kpi.KpiEntry;
import org.contractgovernance.contracts.kpi.MeasuredPeriods;
import org.contractgovernance.contracts.regime.RegimeEntry;
import org.contractgovernance.contracts.regime.reckoning.KpiOutcome.GrantedRelief;
import org.contractgovernance.contracts.relief.ReliefDecision;
import org.contractgovernance.contracts.relief.ReliefEntry;

/**
 * The rows of one contract from which the history of its regime is made, all of one moment.
 *
 * @param contract the contract
 * @param regime its performance regime
 * @param kpis its KPIs
 * @param returns their returns
 * @param reliefs the claims for relief
 * @param occurrences what happened that is paid for by event or unit
 */
record RowsOfContract(
        ContractEntry contract,
        RegimeEntry regime,
        List<KpiEntry> kpis,
        List<ReturnFact> returns,
        List<ReliefEntry> reliefs,
        List<OccurrenceCounted> occurrences) {

    /**
     * A period of a KPI.
     *
     * @param code the KPI's code
     * @param period the period's key
     */
    record OfReturn(String code, String period) {}

    /**
     * The facts.
     *
     * @param events the events of each return; empty where nobody asks
     * @param setBy identifiers of the events that set the terms; empty where nobody asks
     * @param assessed the periods that have an assessment
     * @param day the day that the rows describe
     */
    HistoryFacts facts(
            Map<OfReturn, ReturnEvents> events, Map<LocalDate, String> setBy, Set<String> assessed, LocalDate day) {
        Map<String, Map<String, KnownReturn>> known = new HashMap<>();
        for (ReturnFact each : returns) {
            ReturnEvents of = events.getOrDefault(new OfReturn(each.code(), each.period()), ReturnEvents.NONE);
            known.computeIfAbsent(each.code(), key -> new HashMap<>())
                    .put(each.period(), each.known(of.last(), of.submitters()));
        }
        Map<String, Map<String, GrantedRelief>> granted = granted();
        return new HistoryFacts(
                regime.terms(),
                regime.gaps(),
                setBy,
                MeasuredPeriods.calendar(contract.signed()),
                contract.calendars(),
                kpis.stream()
                        .map(each -> new MeasuredKpi(
                                each,
                                known.getOrDefault(each.code(), Map.of()),
                                granted.getOrDefault(each.code(), Map.of())))
                        .toList(),
                occurrences.stream()
                        .filter(each -> each.status().counts())
                        .map(OccurrenceCounted::dated)
                        .toList(),
                assessed,
                day);
    }

    /** The relief that was granted, by KPI and period. What people wrote about its cause stays in the register of relief. */
    private Map<String, Map<String, GrantedRelief>> granted() {
        Map<String, Map<String, GrantedRelief>> found = new HashMap<>();
        for (ReliefEntry each : reliefs) {
            GrantedRelief relief = new GrantedRelief(
                    each.reference(), each.claim().cause().words(), each.claim().clause());
            each.periods().stream()
                    .filter(period -> period.decision() == ReliefDecision.GRANTED)
                    .forEach(period -> found.computeIfAbsent(period.kpi(), key -> new HashMap<>())
                            .putIfAbsent(period.period(), relief));
        }
        return found;
    }
}
