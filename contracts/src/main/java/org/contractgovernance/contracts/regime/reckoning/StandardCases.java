package org.contractgovernance.contracts.regime.reckoning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.contractgovernance.contracts.calendar.WorkingCalendar;
import org.contractgovernance.contracts.regime.credit.CreditBasis.CountedEvent;
import org.contractgovernance.contracts.regime.credit.ReturnLate;
import org.contractgovernance.contracts.regime.reckoning.StandardCase.Situation;
import org.contractgovernance.contracts.regime.terms.AssessedAfter;
import org.contractgovernance.contracts.regime.terms.BeddingIn;
import org.contractgovernance.contracts.regime.terms.KpiSchedule;
import org.contractgovernance.contracts.regime.terms.RegimeTerms;

/**
 * What a regime does to ten standard cases, by the calculation that reckons what really happens, so that who enters a regime sees
 * whether it is what the contract says. Each KPI is measured once in a period, and nothing happened before.
 */
public final class StandardCases {

    private final RegimeTerms terms;
    private final LocalDate from;

    private StandardCases(RegimeTerms terms, LocalDate from) {
        this.terms = terms;
        this.from = from;
    }

    /**
     * Each of the ten, in order; and one of a late return, where the terms say what that costs.
     *
     * @param terms sound terms
     * @param appliesFrom the first day of the first period that they are for
     */
    public static List<StandardCase> of(RegimeTerms terms, LocalDate appliesFrom) {
        StandardCases cases = new StandardCases(terms, appliesFrom);
        return Arrays.stream(Situation.values())
                .filter(each -> each != Situation.LATE_RETURN || terms.credits().lateReturns() != null)
                .map(cases::of)
                .toList();
    }

    private StandardCase of(Situation situation) {
        List<PeriodReckoned> periods = Reckoning.inOrder(terms, facts(situation));
        return new StandardCase(
                situation,
                situation.sentence(),
                periods,
                terms.providersSay()
                        .until(proposedOn(situation, periods.getLast().to()), WorkingCalendar.USUAL));
    }

    /** The day after the period's end; where something is not returned, the day after it was waited for. */
    private LocalDate proposedOn(Situation situation, LocalDate lastDay) {
        AssessedAfter after = terms.assessedAfter();
        return situation == Situation.NOTHING_RETURNED && after != null
                ? after.waitsUntil(lastDay, WorkingCalendar.USUAL).plusDays(1)
                : lastDay.plusDays(1);
    }

    private List<PeriodFacts> facts(Situation situation) {
        return switch (situation) {
            case ALL_AT_TARGET -> steady(List.of(first(met(first()))));
            case ONE_MILD_FAILURE -> steady(List.of(first(justMissed())));
            case THE_SAME_AGAIN -> steady(List.of(first(justMissed()), first(justMissed())));
            case WORST_EVERYWHERE -> steady(List.of(worst(terms.kpis().size())), oneOfEach());
            case AT_THE_CAP -> steady(List.of(atTheCap()));
            case THREE_PERIODS_AT_THE_CAP -> steady(Collections.nCopies(3, atTheCap()));
            case NOTHING_RETURNED ->
                steady(List.of(
                        first(KpiOutcome.notReturned(first().kpi(), "").late(new ReturnLate(null, null, null)))));
            case NO_CASE_TO_MEASURE ->
                steady(List.of(
                        first(justMissed()),
                        first(KpiOutcome.nothingToMeasure(first().kpi(), "")),
                        first(justMissed())));
            case BEDDING_IN -> {
                BeddingIn beddingIn = terms.beddingIn();
                yield periods(
                        beddingIn == null ? from : beddingIn.startsOn(),
                        List.of(worst(terms.kpis().size())),
                        List.of());
            }
            case RECOVERY -> steady(List.of(first(justMissed()), first(met(first())), first(justMissed())));
            case LATE_RETURN -> steady(List.of(first(met(first()).late(ReturnLate.by(1)))));
        };
    }

    private KpiSchedule first() {
        return terms.kpis().getFirst();
    }

    private static KpiOutcome met(KpiSchedule kpi) {
        return KpiOutcome.measured(kpi.kpi(), "", new StandardFigures(kpi).met());
    }

    private KpiOutcome justMissed() {
        return KpiOutcome.measured(first().kpi(), "", new StandardFigures(first()).justMissed());
    }

    /** The first KPI as it is given, and all others at their level. */
    private List<KpiOutcome> first(KpiOutcome outcome) {
        List<KpiOutcome> all = new ArrayList<>(List.of(outcome));
        terms.kpis().stream().skip(1).map(StandardCases::met).forEach(all::add);
        return all;
    }

    /** So many KPIs with their worst figure, and all others at their level. */
    private List<KpiOutcome> worst(int many) {
        List<KpiOutcome> all = new ArrayList<>();
        for (KpiSchedule each : terms.kpis()) {
            all.add(
                    all.size() < many
                            ? KpiOutcome.measured(each.kpi(), "", new StandardFigures(each).worst())
                            : met(each));
        }
        return all;
    }

    private List<KpiOutcome> atTheCap() {
        for (int many = 1; many < terms.kpis().size(); many++) {
            List<KpiOutcome> outcomes = worst(many);
            if (Reckoning.inOrder(terms, steady(List.of(outcomes))).getLast().atCap()) {
                return outcomes;
            }
        }
        return worst(terms.kpis().size());
    }

    private List<CountedEvent> oneOfEach() {
        return terms.credits().events().stream()
                .map(each -> new CountedEvent(each.event(), each.free() + 1, null))
                .toList();
    }

    private List<PeriodFacts> steady(List<List<KpiOutcome>> outcomes) {
        return steady(outcomes, List.of());
    }

    /** Periods after the first months. */
    private List<PeriodFacts> steady(List<List<KpiOutcome>> outcomes, List<CountedEvent> events) {
        BeddingIn beddingIn = terms.beddingIn();
        LocalDate begin = beddingIn != null && from.isBefore(beddingIn.startsOn()) ? beddingIn.startsOn() : from;
        while (beddingIn != null && beddingIn.of(begin) != null) {
            begin = begin.plusMonths(terms.period().months());
        }
        return periods(begin, outcomes, events);
    }

    private List<PeriodFacts> periods(LocalDate begin, List<List<KpiOutcome>> outcomes, List<CountedEvent> events) {
        List<PeriodFacts> periods = new ArrayList<>();
        for (List<KpiOutcome> each : outcomes) {
            LocalDate first = begin.plusMonths((long) terms.period().months() * periods.size());
            String key = String.valueOf(periods.size() + 1);
            periods.add(new PeriodFacts(
                    key,
                    first,
                    terms.period().lastDayFrom(first),
                    terms.charges().perPeriod(),
                    each.stream().map(one -> one.in(key)).toList(),
                    events));
        }
        return periods;
    }
}
