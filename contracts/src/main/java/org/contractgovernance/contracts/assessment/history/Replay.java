package org.contractgovernance.contracts.assessment.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.contractgovernance.contracts.assessment.Assessed;
import org.contractgovernance.contracts.assessment.RestsOn;
import org.contractgovernance.contracts.assessment.history.MeasuredKpi.KnownReturn;
import org.contractgovernance.contracts.assessment.history.RegimePeriod.OwnPeriod;
import org.contractgovernance.contracts.regime.TermsInForce;
import org.contractgovernance.contracts.regime.reckoning.KpiOutcome;
import org.contractgovernance.contracts.regime.reckoning.KpiOutcome.OnRelief;
import org.contractgovernance.contracts.regime.reckoning.PeriodFacts;
import org.contractgovernance.contracts.regime.reckoning.PeriodReckoned;
import org.contractgovernance.contracts.regime.reckoning.Reckoning;
import org.contractgovernance.contracts.regime.terms.RegimeTerms;

/** Reckons periods, one after the other, each under the terms that its first day follows. */
final class Replay {

    private final HistoryFacts facts;
    private final List<TermsInForce> terms;
    private final List<PeriodReckoned> past = new ArrayList<>();

    /** @param terms the terms to reckon by; the facts' own, or others */
    Replay(HistoryFacts facts, List<TermsInForce> terms) {
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
        return new Assessed(inForce.appliesFrom(), now.charges().perPeriod(), reckoned, restsOn);
    }

    /**
     * Adds what is known of a KPI in one of its own periods. A return that is not accepted counts once it has been waited for; before that, in a
     * period that was assessed already, it counts for nothing.
     */
    private static void add(OwnPeriod own, boolean waited, List<KpiOutcome> outcomes, List<RestsOn> restsOn) {
        String key = own.period().key();
        KnownReturn found = own.kpi().returned(key);
        OnRelief relief = own.kpi().reliefs().get(key);
        boolean accepted = found != null && found.accepted();
        if (relief != null || accepted || waited) {
            KpiOutcome outcome = found == null
                    ? KpiOutcome.notReturned(own.code(), key)
                    : KpiOutcome.returned(own.code(), own.period(), found.rated());
            outcomes.add(relief == null ? outcome : outcome.relieved(relief));
        }
        restsOn.add(new RestsOn(
                own.code(),
                key,
                found == null ? null : found.event(),
                found == null ? null : found.submittedBy(),
                accepted,
                relief == null ? null : relief.reference()));
    }
}
