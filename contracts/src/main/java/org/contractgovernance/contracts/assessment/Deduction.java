package org.contractgovernance.contracts.assessment;

import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.regime.credit.CreditLine.FormOfCredit;
import org.jspecify.annotations.Nullable;

/**
 * A deduction that is proposed, and that a person decides: one for each credit of the period, and for each suspended credit that falls due.
 *
 * @param number its number in the assessment, from 1; it keeps the number through every restatement
 * @param form the form of credit
 * @param clause where the contract says so
 * @param about the KPI or the event that it is for; absent where it is for the points of the whole period
 * @param period key of the KPI's own period; absent where it is not for a KPI
 * @param gross what the form of credit comes to, before bedding-in and caps; nothing where the deduction has fallen away
 * @param amount what is proposed, after bedding-in and caps
 */
public record Deduction(
        int number,
        FormOfCredit form,
        String clause,
        @Nullable String about,
        @Nullable String period,
        Money gross,
        Money amount) {

    /** The same deduction, of which nothing is left. */
    Deduction fallenAway() {
        return new Deduction(number, form, clause, about, period, Money.NOTHING, Money.NOTHING);
    }

    /** What it is for, in words: {@code points of the period}, {@code SL-1 in 2016-01}. */
    public String words() {
        if (about == null) {
            return form.words() + " of the period";
        }
        return period == null ? form.words() + " " + about : "%s %s in %s".formatted(form.words(), about, period);
    }

    static boolean isNothing(Money money) {
        return money.pounds().signum() == 0;
    }

    static boolean isSame(Money one, Money other) {
        return one.pounds().compareTo(other.pounds()) == 0;
    }
}
