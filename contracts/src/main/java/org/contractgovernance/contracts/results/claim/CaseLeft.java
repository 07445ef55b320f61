package org.contractgovernance.contracts.results.claim;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.kpi.figure.Exact;
import org.contractgovernance.contracts.regime.credit.PennyRounding;

/**
 * What is left of a case of which something was paid back, at another price. The case keeps the share of its price that was left when something was
 * paid back.
 *
 * @param number the case's number in the claim
 * @param price what the case comes to, as if nothing had been paid back
 * @param paid what had been paid for it when something was paid back
 * @param paidBack how much of that was paid back
 * @param exact what is left of the price, exact, in pounds: the price times the share of {@code paid} that was not paid back
 * @param left the same, rounded to the penny as the terms round
 */
public record CaseLeft(int number, Money price, Money paid, Money paidBack, String exact, Money left) {

    /**
     * The cases of a claim of which something was paid back, in the order of the claim.
     *
     * @param priced what the claim comes to, as if nothing had been paid back
     * @param back what was paid back, once for each case
     * @param rounding how the terms round
     */
    public static List<CaseLeft> of(ClaimPriced priced, Collection<ClawedCase> back, PennyRounding rounding) {
        return priced.cases().stream()
                .flatMap(one -> back.stream()
                        .filter(each -> each.number() == one.number())
                        .map(each -> of(one, each, rounding)))
                .toList();
    }

    private static CaseLeft of(PricedCase one, ClawedCase back, PennyRounding rounding) {
        BigDecimal paid = back.paid().pounds();
        if (paid.signum() == 0) {
            return new CaseLeft(one.number(), one.amount(), back.paid(), back.amount(), "0", Money.NOTHING);
        }
        BigDecimal dividend =
                one.amount().pounds().multiply(paid.subtract(back.amount().pounds()));
        return new CaseLeft(
                one.number(),
                one.amount(),
                back.paid(),
                back.amount(),
                Exact.quotient(dividend, paid),
                rounding.quotient(dividend, paid));
    }

    /** What is left of a claim: its other cases at their price, and these at what is left of theirs. */
    public static Money ofClaim(ClaimPriced priced, List<CaseLeft> left) {
        BigDecimal amount = priced.amount().pounds();
        for (CaseLeft each : left) {
            amount = amount.subtract(each.price().pounds()).add(each.left().pounds());
        }
        return new Money(amount).toThePenny();
    }
}
