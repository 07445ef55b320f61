package org.contractgovernance.contracts.regime.reckoning;

import static org.contractgovernance.contracts.regime.credit.RegimeStep.plain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import org.contractgovernance.contracts.regime.credit.CreditBasis;
import org.contractgovernance.contracts.regime.credit.RegimeStep;
import org.contractgovernance.contracts.regime.credit.RegimeStep.Doing;
import org.contractgovernance.contracts.regime.reckoning.RegimeTrigger.WhatFailed;
import org.contractgovernance.contracts.regime.terms.CriticalWindow;
import org.contractgovernance.contracts.regime.terms.RegimeTerms;
import org.contractgovernance.contracts.regime.terms.ServiceFailureRule;
import org.jspecify.annotations.Nullable;

/** What is held against the limits that make a failure of the service, or a critical one, once a period is reckoned. */
final class Triggers {

    private final RegimeTerms terms;
    private final PastPeriods withThis;
    private final PeriodReckoned now;
    private final Consumer<RegimeStep> told;
    private final List<RegimeTrigger> found = new ArrayList<>();

    /**
     * @param withThis the periods before and the one that is held against the limits
     * @param now the one
     */
    Triggers(RegimeTerms terms, PastPeriods withThis, PeriodReckoned now, Consumer<RegimeStep> told) {
        this.terms = terms;
        this.withThis = withThis;
        this.now = now;
        this.told = told;
    }

    List<RegimeTrigger> all() {
        ServiceFailureRule rule = terms.serviceFailure();
        if (rule != null) {
            LinkedHashSet<String> failing = new LinkedHashSet<>();
            now.kpis().stream().filter(KpiPoints::failed).map(KpiPoints::kpi).forEach(failing::add);
            failing.forEach(kpi -> hold(rule, kpi));
        }
        terms.criticalWindows().forEach(this::hold);
        return found;
    }

    private void hold(ServiceFailureRule rule, String kpi) {
        Integer consecutive = rule.consecutive();
        if (consecutive != null) {
            int inARow = now.kpis().stream()
                    .filter(each -> each.kpi().equals(kpi))
                    .mapToInt(KpiPoints::inARow)
                    .max()
                    .orElse(0);
            hold(
                    WhatFailed.SERVICE_FAILURE,
                    kpi,
                    rule.clause(),
                    "%d failures in a row".formatted(consecutive),
                    "%d in a row".formatted(inARow),
                    inARow >= consecutive);
        }
        Integer separate = rule.separate();
        Integer months = rule.withinMonths();
        if (separate != null && months != null) {
            long failures = withThis.within(months, now.to())
                    .flatMap(each -> each.kpis().stream())
                    .filter(each -> each.kpi().equals(kpi) && each.failed())
                    .count();
            hold(
                    WhatFailed.SERVICE_FAILURE,
                    kpi,
                    rule.clause(),
                    "%d failures within %d months".formatted(separate, months),
                    "%d within %d months".formatted(failures, months),
                    failures >= separate);
        }
    }

    private void hold(CriticalWindow window) {
        int months = window.months();
        BigDecimal points = withThis.sum(months, now.to(), PeriodReckoned::points);
        BigDecimal limit = window.points();
        if (limit != null) {
            hold(
                    window,
                    plain(limit) + " points",
                    plain(points) + " points",
                    window.met().by(points, limit));
        }
        BigDecimal percent = window.percentOfGreatest();
        if (percent != null) {
            BigDecimal greatest = withThis.sum(months, now.to(), PeriodReckoned::greatestPoints);
            hold(
                    window,
                    plain(percent) + "% of the greatest possible points",
                    "%s of %s points".formatted(plain(points), plain(greatest)),
                    greatest.signum() > 0 && window.met().by(points, CreditBasis.share(greatest, percent)));
        }
        Integer atCap = window.periodsAtCap();
        if (atCap != null) {
            long capped = withThis.within(months, now.to())
                    .filter(PeriodReckoned::atCap)
                    .count();
            hold(
                    window,
                    atCap + " periods at the cap",
                    capped + " periods at the cap",
                    window.met().by(BigDecimal.valueOf(capped), BigDecimal.valueOf(atCap)));
        }
    }

    private void hold(CriticalWindow window, String limit, String input, boolean met) {
        hold(
                WhatFailed.CRITICAL_FAILURE,
                null,
                window.clause(),
                "%s %s over %d months".formatted(window.met().words(), limit, window.months()),
                input,
                met);
    }

    private void hold(WhatFailed what, @Nullable String kpi, String clause, String rule, String input, boolean met) {
        told.accept(new RegimeStep(Doing.HELD_AGAINST, kpi, rule, clause, input, met ? what.words() : "not met"));
        if (met) {
            found.add(new RegimeTrigger(what, kpi, clause, input));
        }
    }
}
