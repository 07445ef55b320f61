package org.contractgovernance.contracts.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.audit.Derivation;
import org.contractgovernance.contracts.audit.EventSummary;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.regime.credit.CreditLine.FormOfCredit;
import org.contractgovernance.contracts.regime.credit.RegimeStep;
import org.contractgovernance.contracts.regime.reckoning.KpiPoints;
import org.contractgovernance.contracts.register.Standing;
import org.contractgovernance.contracts.register.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * The derivation of an assessment: of each deduction the clauses, the steps of the calculation, the returns that it rests on with the events
 * that gave them their figures, and the decisions about it.
 *
 * @param period key of the regime's period
 * @param termsFrom first day of the first period that follows the terms by which it was reckoned
 * @param terms the event that set these terms; absent where it is not known
 * @param charges what is charged for the period, indexed
 * @param points the points of the period
 * @param beforeCaps what its credits come to, before caps
 * @param proposedCredit what is proposed to be taken
 * @param addsUp whether the deductions add up to exactly that
 * @param deductions each deduction
 * @param ofPeriod the steps that are taken for the whole period, such as indexation, the first months and caps
 * @param row each field of the register's row, with the event that made it
 */
public record DerivedAssessment(
        String period,
        LocalDate termsFrom,
        @Nullable EventSummary terms,
        Money charges,
        BigDecimal points,
        Money beforeCaps,
        Money proposedCredit,
        boolean addsUp,
        List<DerivedDeduction> deductions,
        List<RegimeStep> ofPeriod,
        Derivation row)
        implements Versioned {

    @Override
    public Standing standing() {
        return row.standing();
    }

    /**
     * The derivation of a deduction.
     *
     * @param number its number in the assessment
     * @param form the form of credit
     * @param clause where the contract says so
     * @param about the KPI or the event that it is for; absent where it is for the points of the whole period
     * @param period key of the KPI's own period; absent where it is not for a KPI
     * @param gross what the form of credit comes to
     * @param afterFirstMonths what the first months leave of it
     * @param proposed what caps leave of that
     * @param standing what stands by the decisions
     * @param kpis what the KPIs count for that it rests on
     * @param steps the steps that lead to it
     * @param returns the returns that it rests on
     * @param occurrences references of what happened, where it is paid for by event or unit
     * @param events what was proposed, said and decided about it, in order
     */
    public record DerivedDeduction(
            int number,
            FormOfCredit form,
            String clause,
            @Nullable String about,
            @Nullable String period,
            Money gross,
            Money afterFirstMonths,
            Money proposed,
            Money standing,
            List<KpiPoints> kpis,
            List<RegimeStep> steps,
            List<ReturnBehind> returns,
            List<String> occurrences,
            List<EventSummary> events) {}

    /**
     * A return that a deduction rests on.
     *
     * @param kpi the KPI's code
     * @param period key of the KPI's own period
     * @param assured whether it was accepted
     * @param relief reference of the relief by which a failure does not count; absent where there is none
     * @param madeBy the event that gave it its figure or its rating; absent where nothing was returned
     * @param address address of the return's own derivation, below the contract's address
     */
    public record ReturnBehind(
            String kpi,
            String period,
            boolean assured,
            @Nullable String relief,
            @Nullable EventSummary madeBy,
            String address) {}
}
