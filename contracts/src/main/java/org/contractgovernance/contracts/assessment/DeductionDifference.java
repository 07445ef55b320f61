package org.contractgovernance.contracts.assessment;

import java.math.BigDecimal;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.regime.credit.CreditLine.FormOfCredit;
import org.jspecify.annotations.Nullable;

/**
 * A deduction whose proposed amount a restatement changes.
 *
 * @param number its number in the assessment
 * @param form the form of credit
 * @param about the KPI or the event that it is for; absent where it is for the points of the whole period
 * @param period key of the KPI's own period; absent where it is not for a KPI
 * @param before what was proposed until then; nothing for a new deduction
 * @param after what is proposed now; nothing where the deduction falls away
 * @param difference what is proposed more, in pounds; below zero where less is proposed
 */
public record DeductionDifference(
        int number,
        FormOfCredit form,
        @Nullable String about,
        @Nullable String period,
        Money before,
        Money after,
        BigDecimal difference) {

    static DeductionDifference of(Deduction deduction, Money before) {
        return new DeductionDifference(
                deduction.number(),
                deduction.form(),
                deduction.about(),
                deduction.period(),
                before,
                deduction.amount(),
                deduction.amount().pounds().subtract(before.pounds()));
    }
}
