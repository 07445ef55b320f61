package org.contractgovernance.contracts.assessment.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.contractgovernance.contracts.assessment.Assessed;
import org.contractgovernance.contracts.assessment.WithdrawnBecause;
import org.contractgovernance.contracts.assessment.history.PeriodWaiting.WaitsFor;
import org.contractgovernance.contracts.assessment.history.RegimePeriod.OwnPeriod;
import org.contractgovernance.contracts.calendar.CalendarVersion;
import org.contractgovernance.contracts.regime.RegimeGap;
import org.contractgovernance.contracts.regime.TermsInForce;
import org.contractgovernance.contracts.regime.terms.AssessedAfter;
import org.contractgovernance.contracts.regime.terms.RegimeTerms;
import org.jspecify.annotations.Nullable;

/**
 * What a regime does to the periods of a contract, in order, from the facts of a moment. It depends on nothing else: not on the order in which
 * the facts arrived, nor on what was assessed or decided before. So to restate a period is to assess it afresh.
 *
 * <p>A period is ready when it has ended, every period before it is ready, and every return that belongs to it is accepted or relieved, or
 * has been waited for as long as the regime says. A period that was assessed stays so, unless the regime was ended before it, or the contract has
 * no such period any more: then its assessment is withdrawn.
 */
public final class RegimeHistory {

    private final HistoryFacts facts;
    private final List<RegimePeriod> ready = new ArrayList<>();
    private final List<PeriodWaiting> waiting = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private final Set<String> gone = new TreeSet<>();

    private RegimeHistory(HistoryFacts facts) {
        this.facts = facts;
        List<RegimePeriod> periods = RegimePeriods.of(facts);
        gone.addAll(facts.assessed());
        List<RegimePeriod> all = periods.stream()
                .filter(each -> !RegimeGap.has(each.period().from(), facts.gaps()))
                .toList();
        all.forEach(each -> gone.remove(each.key()));
        periods.forEach(each -> known.add(each.key()));
        int assessed = assessed(all);
        for (int i = 0; i < all.size(); i++) {
            RegimePeriod each = all.get(i);
            TermsInForce terms = TermsInForce.on(each.period().from(), facts.terms());
            if (terms == null || (i > assessed && !facts.today().isAfter(each.closesOn()))) {
                continue;
            }
            List<WaitsFor> missing = missing(each, terms.terms());
            boolean first = waiting.isEmpty();
            if (i <= assessed || (first && (missing.isEmpty() || waitedFor(each, terms.terms())))) {
                ready.add(each);
            } else {
                waiting.add(waiting(each, terms.terms(), missing));
            }
        }
    }

    /** The history that follows from facts. */
    public static RegimeHistory of(HistoryFacts facts) {
        return new RegimeHistory(facts);
    }

    /** What each period that is ready comes to, in order. */
    public List<Assessed> assessed() {
        return under(facts.terms());
    }

    /** What each period that is ready would come to under other terms, in order. */
    public List<Assessed> under(List<TermsInForce> terms) {
        return new HistoryReckoning(facts, terms).of(ready);
    }

    /** How many figures belong to the periods that are ready. */
    public int figures() {
        return ready.stream().mapToInt(each -> each.own().size()).sum();
    }

    /** The periods that have an assessment and are assessed no more, each with why, in order. */
    public Map<String, WithdrawnBecause> gone() {
        Map<String, WithdrawnBecause> found = new LinkedHashMap<>();
        gone.forEach(each -> found.put(
                each,
                known.contains(each) ? WithdrawnBecause.REGIME_ENDED : WithdrawnBecause.NO_PERIOD_OF_THE_CONTRACT));
        return found;
    }

    /** The periods that have ended and are not ready, in order. */
    public List<PeriodWaiting> waiting() {
        return List.copyOf(waiting);
    }

    /** The last period that was assessed, by its place; -1 where none was. */
    private int assessed(List<RegimePeriod> all) {
        int found = -1;
        for (int i = 0; i < all.size(); i++) {
            if (facts.assessed().contains(all.get(i).key())) {
                found = i;
            }
        }
        return found;
    }

    private static List<WaitsFor> missing(RegimePeriod period, RegimeTerms terms) {
        List<WaitsFor> missing = new ArrayList<>();
        for (OwnPeriod each : period.own()) {
            String key = each.period().key();
            MeasuredKpi.KnownReturn found = each.kpi().returned(key);
            boolean settled = each.kpi().reliefs().containsKey(key) || (found != null && found.accepted());
            if (!settled && terms.kpi(each.code()).isPresent()) {
                missing.add(new WaitsFor(each.code(), key, each.kpi().status(key)));
            }
        }
        return missing;
    }

    private PeriodWaiting waiting(RegimePeriod period, RegimeTerms terms, List<WaitsFor> missing) {
        AssessedAfter after = terms.assessedAfter();
        return new PeriodWaiting(
                period.key(),
                period.period().from(),
                period.period().to(),
                waiting.isEmpty() ? null : waiting.getLast().period(),
                missing,
                waitsUntil(facts, period, terms),
                after == null ? null : after.clause());
    }

    private boolean waitedFor(RegimePeriod period, RegimeTerms terms) {
        return waitedFor(facts, period, terms);
    }

    private static boolean waitedFor(HistoryFacts facts, RegimePeriod period, RegimeTerms terms) {
        LocalDate until = waitsUntil(facts, period, terms);
        return until != null && facts.today().isAfter(until);
    }

    /**
     * The last day on which a period waits. A version of the calendar that comes into force while the period waits moves the day; a later
     * version does not.
     */
    static @Nullable LocalDate waitsUntil(HistoryFacts facts, RegimePeriod period, RegimeTerms terms) {
        AssessedAfter after = terms.assessedAfter();
        if (after == null) {
            return null;
        }
        LocalDate closes = period.closesOn();
        LocalDate until =
                after.waitsUntil(closes, facts.working().judging(closes, closes).calendar());
        if (facts.working().rule(closes)) {
            for (CalendarVersion each : facts.working().versions()) {
                if (each.since().isAfter(closes)
                        && !each.since().isAfter(until)
                        && !each.since().isAfter(facts.today())) {
                    until = after.waitsUntil(closes, each.calendar());
                }
            }
        }
        return until;
    }
}
