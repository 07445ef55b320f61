package org.contractgovernance.contracts.assessment.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.contractgovernance.contracts.assessment.Assessed;
import org.contractgovernance.contracts.assessment.RestsOn;
import org.contractgovernance.contracts.assessment.history.MeasuredKpi.KnownReturn;
import org.contractgovernance.contracts.assessment.history.RegimePeriod.OwnPeriod;
import org.contractgovernance.contracts.regime.TermsInForce;
import org.contractgovernance.contracts.regime.credit.CreditBasis.CountedEvent;
import org.contractgovernance.contracts.regime.credit.EventCredit;
import org.contractgovernance.contracts.regime.reckoning.KpiOutcome;
import org.contractgovernance.contracts.regime.reckoning.KpiOutcome.GrantedRelief;
import org.contractgovernance.contracts.regime.reckoning.PeriodFacts;
import org.contractgovernance.contracts.regime.reckoning.PeriodReckoned;
import org.contractgovernance.contracts.regime.reckoning.Reckoning;
import org.contractgovernance.contracts.regime.reckoning.WaitingCredit;
import org.contractgovernance.contracts.regime.terms.RegimeTerms;

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
        boolean waited = real != null && RegimeHistory.waitedFor(facts, period, real.terms());
        List<KpiOutcome> outcomes = new ArrayList<>();
        List<RestsOn> restsOn = new ArrayList<>();
        for (OwnPeriod each : period.own()) {
            if (now.kpi(each.code()).isPresent()) {
                add(each, waited, outcomes, restsOn);
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
     * Adds what is known of a KPI in one of its own periods. A return that is not accepted counts once it has been waited for; before that, in a
     * period that was assessed already, it counts for nothing.
     */
    private static void add(OwnPeriod own, boolean waited, List<KpiOutcome> outcomes, List<RestsOn> restsOn) {
        String key = own.period().key();
        KnownReturn found = own.kpi().returned(key);
        GrantedRelief relief = own.kpi().reliefs().get(key);
        boolean accepted = found != null && found.accepted();
        if (relief != null || accepted || waited) {
            KpiOutcome outcome = found == null
                    ? KpiOutcome.notReturned(own.code(), key)
                    : KpiOutcome.returned(own.code(), own.period(), found.rated());
            outcomes.add(relief == null ? outcome : outcome.relieved(relief));
        }
        restsOn.add(own.kpi().restsOn(key));
    }
}
