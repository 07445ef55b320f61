package org.contractgovernance.command.results;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.results.claim.ClawedCase;
import org.contractgovernance.contracts.results.claim.CountedCase;
import org.contractgovernance.contracts.results.claim.PricedCase;
import org.jspecify.annotations.Nullable;

/**
 * A case of a claim.
 *
 * @param number its number in the claim
 * @param caseKey by what it is known again
 * @param achievedOn the day on which it was taken on, or its result achieved
 * @param claimed how many units were claimed
 * @param quantity how many are paid; 0: it is left out
 * @param year the contract's year
 * @param countedBefore how many units of the year were paid before it
 * @param amount its share of what the claim comes to
 * @param back what was paid back of it, once; absent where nothing was
 */
record HeldCase(
        int number,
        String caseKey,
        LocalDate achievedOn,
        BigDecimal claimed,
        BigDecimal quantity,
        String year,
        BigDecimal countedBefore,
        Money amount,
        @Nullable ClawedCase back) {

    /** A case as it was claimed. */
    static HeldCase claimed(PricedCase priced) {
        return new HeldCase(
                priced.number(),
                priced.caseKey(),
                priced.achievedOn(),
                priced.quantity(),
                priced.quantity(),
                priced.year(),
                priced.countedBefore(),
                priced.amount(),
                null);
    }

    /** The same case at another price. */
    HeldCase at(PricedCase priced) {
        return new HeldCase(
                number,
                caseKey,
                achievedOn,
                claimed,
                priced.quantity(),
                priced.year(),
                priced.countedBefore(),
                priced.amount(),
                back);
    }

    /** The same case, of which something was paid back. */
    HeldCase back(ClawedCase paidBack) {
        return new HeldCase(number, caseKey, achievedOn, claimed, quantity, year, countedBefore, amount, paidBack);
    }

    /** Whether something of it was paid back. */
    boolean clawedBack() {
        return back != null;
    }

    /** The case as it is counted. */
    CountedCase counted() {
        return new CountedCase(number, caseKey, achievedOn, quantity);
    }

    /** Whether another claim must not claim it. */
    boolean isTaken() {
        return quantity.signum() > 0;
    }
}
