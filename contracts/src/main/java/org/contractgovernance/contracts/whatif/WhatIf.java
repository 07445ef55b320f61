package org.contractgovernance.contracts.whatif;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.regime.credit.CreditLine.FormOfCredit;
import org.contractgovernance.contracts.regime.reckoning.RegimeTrigger;
import org.contractgovernance.contracts.register.Standing;
import org.contractgovernance.contracts.register.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * What the periods of a contract come to under the terms of its regime, and what they would come to under others. Both are reckoned afresh from
 * the same facts: what people decided about deductions is not part of either.
 *
 * @param appliesFrom first day of the first period that the other terms are supposed to hold for
 * @param periods each period that is ready to be assessed, in order
 * @param inAll all periods together
 * @param standing absent, as nothing is on record
 */
public record WhatIf(
        LocalDate appliesFrom,
        List<SupposedPeriod> periods,
        SupposedFigures inAll,
        @Nullable Standing standing) implements Versioned {

    public WhatIf {
        periods = List.copyOf(periods);
    }

    /**
     * A period under both terms. What is the same under both is left out of its lists.
     *
     * @param period its key
     * @param from its first day
     * @param to its last day
     * @param figures what it comes to
     * @param kpis what KPIs count for
     * @param lines the credits, each with its share after the first months and caps
     * @param triggersGone failures of the service and critical ones that would not be
     * @param triggersNew failures of the service and critical ones that would be
     */
    public record SupposedPeriod(
            String period,
            LocalDate from,
            LocalDate to,
            SupposedFigures figures,
            List<SupposedKpi> kpis,
            List<SupposedLine> lines,
            List<RegimeTrigger> triggersGone,
            List<RegimeTrigger> triggersNew) {

        public SupposedPeriod {
            kpis = List.copyOf(kpis);
            lines = List.copyOf(lines);
            triggersGone = List.copyOf(triggersGone);
            triggersNew = List.copyOf(triggersNew);
        }
    }

    /**
     * Points and pounds under both terms.
     *
     * @param charges the charges, indexed, in pounds
     * @param chargesSupposed the charges under the other terms, in pounds
     * @param points the points, repeats counted
     * @param pointsSupposed the points under the other terms
     * @param credit what is taken, in pounds
     * @param creditSupposed what would be taken, in pounds
     * @param difference how much more would be taken, in pounds; below zero where it is less
     */
    public record SupposedFigures(
            BigDecimal charges,
            BigDecimal chargesSupposed,
            BigDecimal points,
            BigDecimal pointsSupposed,
            BigDecimal credit,
            BigDecimal creditSupposed,
            BigDecimal difference) {}

    /**
     * A KPI in one of its own periods under both terms.
     *
     * @param kpi the KPI's code
     * @param period key of its own period
     * @param severity name of the severity; absent where it is no failure
     * @param severitySupposed name of the severity under the other terms; absent where it would be no failure
     * @param points what it counts for, the repeat counted
     * @param pointsSupposed what it would count for
     */
    public record SupposedKpi(
            String kpi,
            String period,
            @Nullable String severity,
            @Nullable String severitySupposed,
            BigDecimal points,
            BigDecimal pointsSupposed) {}

    /**
     * A credit under both terms.
     *
     * @param form by which form
     * @param about the KPI or the event that it is for; absent where it is for the points of the whole period
     * @param period key of the KPI's own period; absent where it is not for a KPI
     * @param gross before the first months and caps, in pounds
     * @param grossSupposed the same under the other terms, in pounds
     * @param amount its share of what is taken, in pounds
     * @param amountSupposed the same under the other terms, in pounds
     */
    public record SupposedLine(
            FormOfCredit form,
            @Nullable String about,
            @Nullable String period,
            BigDecimal gross,
            BigDecimal grossSupposed,
            BigDecimal amount,
            BigDecimal amountSupposed) {}
}
