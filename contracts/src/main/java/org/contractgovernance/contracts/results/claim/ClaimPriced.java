package org.contractgovernance.contracts.results.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.results.terms.DeductedShare;
import org.jspecify.annotations.Nullable;

/**
 * What a claim comes to. The exact amounts of its cases are added up and rounded once; the rounded amount is shared over the cases in
 * proportion, and the pennies that are left go to the largest remainders.
 *
 * @param termsFrom the first day of the scheme's terms that the cases follow
 * @param paidBy who pays it
 * @param deducted the share of the cases that is not paid, where the contract says so
 * @param cases what each case comes to
 * @param exact the sum, exact, in pounds
 * @param rounded how it is rounded
 * @param roundingClause where the contract says so
 * @param amount to the penny
 */
public record ClaimPriced(
        LocalDate termsFrom,
        ContractParty paidBy,
        @Nullable DeductedShare deducted,
        List<PricedCase> cases,
        String exact,
        String rounded,
        String roundingClause,
        Money amount) {

    public ClaimPriced {
        cases = List.copyOf(cases);
    }

    /** The case of a number. */
    public Optional<PricedCase> find(int number) {
        return cases.stream().filter(each -> each.number() == number).findFirst();
    }
}
