package org.contractgovernance.contracts.regime.reckoning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.regime.credit.CreditLine;
import org.contractgovernance.contracts.regime.credit.RegimeStep;

/**
 * What a regime does to a period.
 *
 * @param period its key
 * @param from its first day
 * @param to its last day
 * @param charges what is charged for it, indexed
 * @param kpis what each KPI counts for
 * @param points the points of the period, repeats counted
 * @param greatestPoints what they could have been at most, no repeat counted
 * @param lines the credits of the period, form by form, before the first months and caps are counted in
 * @param waiting credits that wait, at the end of the period
 * @param upheld credits that waited, and fall due with this period
 * @param earnedBack credits that waited, and are not taken
 * @param beforeCaps what the credits come to, before caps
 * @param credit what is taken
 * @param atCap whether a cap limits it, or is just reached
 * @param triggers failures of the service, and critical ones
 * @param steps each step of the calculation, in order
 */
public record PeriodReckoned(
        String period,
        LocalDate from,
        LocalDate to,
        Money charges,
        List<KpiPoints> kpis,
        BigDecimal points,
        BigDecimal greatestPoints,
        List<CreditLine> lines,
        List<WaitingCredit> waiting,
        List<WaitingCredit> upheld,
        List<WaitingCredit> earnedBack,
        Money beforeCaps,
        Money credit,
        boolean atCap,
        List<RegimeTrigger> triggers,
        List<RegimeStep> steps) {

    public PeriodReckoned {
        kpis = List.copyOf(kpis);
        lines = List.copyOf(lines);
        waiting = List.copyOf(waiting);
        upheld = List.copyOf(upheld);
        earnedBack = List.copyOf(earnedBack);
        triggers = List.copyOf(triggers);
        steps = List.copyOf(steps);
    }
}
