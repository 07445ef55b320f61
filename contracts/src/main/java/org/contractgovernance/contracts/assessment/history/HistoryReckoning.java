package org.contractgovernance.contracts.assessment.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.contractgovernance.contracts.assessment.Assessed;
import org.contractgovernance.contracts.assessment.RestsOn;
import org.contractgovernance.contracts.assessment.history.MeasuredKpi.KnownReturn;
import org.contractgovernance.contracts.assessment.history.RegimePeriod.OwnPeriod;
import org.contractgovernance.contracts.calendar.CalendarVersion;
import org.contractgovernance.contracts.kpi.period.DueDate;
import org.contractgovernance.contracts.kpi.rating.KpiDefinition;
import org.contractgovernance.contracts.regime.TermsInForce;
import org.contractgovernance.contracts.regime.credit.CreditBasis.CountedEvent;
import org.contractgovernance.contracts.regime.credit.EventCredit;
import org.contractgovernance.contracts.regime.credit.ReturnLate;
import org.contractgovernance.contracts.regime.reckoning.KpiOutcome;
import org.contractgovernance.contracts.regime.reckoning.KpiOutcome.GrantedRelief;
import org.contractgovernance.contracts.regime.reckoning.PeriodFacts;
import org.contractgovernance.contracts.regime.reckoning.PeriodReckoned;
import org.contractgovernance.contracts.regime.reckoning.Reckoning;
import org.contractgovernance.contracts.regime.reckoning.WaitingCredit;
import org.contractgovernance.contracts.regime.terms.RegimeTerms;
import org.jspecify.annotations.Nullable;

/** Reckons periods, one after the other, each under the terms that its first day follows. */
final class HistoryReckoning {

    private final HistoryFacts facts;
    private final List<TermsInForce> terms;
    private final List<PeriodReckoned> past = new ArrayList<>();

    /** @param terms the terms to reckon by; the facts' own, or others */
    HistoryReckoning(HistoryFacts facts, List<TermsInForce> terms) {
        this.facts = facts;
        this.terms = List.copyOf(terms);
    }

    List<Assessed> of(List<RegimePeriod> periods) {
        List<Assessed> all = new ArrayList<>();
        for (RegimePeriod each : periods) {
            all.add(assessed(each));
        }
        return List.copyOf(all);
    }

    private Assessed assessed(RegimePeriod period) {
        TermsInForce inForce = Objects.requireNonNull(
                TermsInForce.on(period.period().from(), terms), "a period that is reckoned has terms");
        RegimeTerms now = inForce.terms();
        TermsInForce real = TermsInForce.on(period.period().from(), facts.terms());
        LocalDate until = real == null ? null : RegimeHistory.waitsUntil(facts, period, real.terms());
        LocalDate waited = until == null || !facts.today().isAfter(until) ? null : until;
        boolean lateCosts = now.credits().lateReturns() != null;
        List<KpiOutcome> outcomes = new ArrayList<>();
        List<RestsOn> restsOn = new ArrayList<>();
        for (OwnPeriod each : period.own()) {
            if (now.kpi(each.code()).isPresent()) {
                add(each, waited, lateCosts, outcomes, restsOn);
            }
        }
        PeriodReckoned reckoned = Reckoning.of(
                now,
                past,
                new PeriodFacts(
                        period.key(),
                        period.period().from(),
                        period.period().to(),
                        now.charges().perPeriod(),
                        outcomes,
                        period.happened(),
                        period.lastMeasured()));
        past.add(reckoned);
        upheld(reckoned, restsOn);
        return new Assessed(
                inForce.appliesFrom(),
                facts.setBy().get(inForce.appliesFrom()),
                now.charges().perPeriod(),
                reckoned,
                restsOn,
                paidFor(period, now));
    }

    /** A credit that waited, and falls due, rests on the failure in which it began. */
    private void upheld(PeriodReckoned reckoned, List<RestsOn> restsOn) {
        for (WaitingCredit each : reckoned.upheld()) {
            facts.kpis().stream()
                    .filter(kpi -> kpi.kpi().code().equals(each.kpi()))
                    .map(kpi -> kpi.restsOn(each.failedIn()))
                    .filter(one -> restsOn.stream()
                            .noneMatch(other -> other.kpi().equals(one.kpi())
                                    && other.period().equals(one.period())))
                    .forEach(restsOn::add);
        }
    }

    /** References of what happened in a period that the terms have a price for. */
    private static List<String> paidFor(RegimePeriod period, RegimeTerms terms) {
        Set<String> priced =
                terms.credits().events().stream().map(EventCredit::event).collect(Collectors.toSet());
        return period.happened().stream()
                .filter(each -> priced.contains(each.event()))
                .map(CountedEvent::reference)
                .filter(Objects::nonNull)
                .toList();
    }

    /**
     * Whether a return was made late, by the calendar of the day on which it was made; or is missing on the day after it was waited for, and was due
     * before. What is computed of other KPIs is returned by nobody.
     */
    private @Nullable ReturnLate late(OwnPeriod own, @Nullable KnownReturn found, @Nullable LocalDate waited) {
        LocalDate to = own.period().to();
        KpiDefinition definition = own.kpi().kpi().measuring(to).definition();
        LocalDate on = found != null ? found.madeOn() : waited != null ? waited.plusDays(1) : null;
        if (definition.computedFrom() != null || on == null) {
            return null;
        }
        CalendarVersion version = facts.working().judging(to, on);
        DueDate due = DueDate.of(definition.due(), to, version);
        if (!on.isAfter(due.on())) {
            return null;
        }
        return found == null
                ? new ReturnLate(due, null, null)
                : new ReturnLate(due, on, version.calendar().workingDays(due.on(), on));
    }

    /**
     * Adds what is known of a KPI in one of its own periods. A return that is not accepted counts once it has been waited for; before that, in a
     * period that was assessed already, it counts for nothing.
     */
    private void add(
            OwnPeriod own,
            @Nullable LocalDate waited,
            boolean lateCosts,
            List<KpiOutcome> outcomes,
            List<RestsOn> restsOn) {
        String key = own.period().key();
        KnownReturn found = own.kpi().returned(key);
        GrantedRelief relief = own.kpi().reliefs().get(key);
        boolean accepted = found != null && found.accepted();
        if (relief != null || accepted || waited != null) {
            KpiOutcome outcome = found == null
                    ? KpiOutcome.notReturned(own.code(), key)
                    : KpiOutcome.returned(own.code(), own.period(), found.rated());
            KpiOutcome timed = lateCosts ? outcome.late(late(own, found, waited)) : outcome;
            outcomes.add(relief == null ? timed : timed.relieved(relief));
        }
        restsOn.add(own.kpi().restsOn(key));
    }
}
