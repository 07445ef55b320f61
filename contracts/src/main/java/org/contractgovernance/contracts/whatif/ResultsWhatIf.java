package org.contractgovernance.contracts.whatif;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.register.Standing;
import org.contractgovernance.contracts.register.Versioned;
import org.contractgovernance.contracts.results.ClaimStatus;
import org.contractgovernance.contracts.results.claim.PricedPart;
import org.contractgovernance.contracts.results.terms.ResultPayment;
import org.jspecify.annotations.Nullable;

/**
 * What the claims of a contract come to under the terms of its payment by results, and what they would come to under others. Both are reckoned
 * afresh from the cases on record, with the units as they were counted before each claim; a claim that was refused, or all of which was paid back, is
 * in neither.
 *
 * @param appliesFrom the first day of the cases that the other terms are supposed to hold for
 * @param claims each claim that has a price under both, by its number
 * @param leftOut the claims that have none, by their number
 * @param years the same amounts by the contract's year of each case, in order
 * @param inAll all {@code claims} together
 * @param standing absent, as nothing is on record
 */
public record ResultsWhatIf(
        LocalDate appliesFrom,
        List<SupposedClaim> claims,
        List<ClaimLeftOut> leftOut,
        List<YearOfClaims> years,
        SupposedPay inAll,
        @Nullable Standing standing)
        implements Versioned {

    public ResultsWhatIf {
        claims = List.copyOf(claims);
        leftOut = List.copyOf(leftOut);
        years = List.copyOf(years);
    }

    /**
     * A claim under both terms.
     *
     * @param claim its number
     * @param output the output's code
     * @param payment for cases that were taken on, or for their results
     * @param status its status
     * @param pay what the provider gets
     * @param exact what the claim comes to before rounding, exact, in pounds, as if nothing had been paid back
     * @param exactSupposed the same under the other terms
     * @param cases the cases that come to something else, by their number
     */
    public record SupposedClaim(
            String claim,
            String output,
            ResultPayment payment,
            ClaimStatus status,
            SupposedPay pay,
            String exact,
            String exactSupposed,
            List<SupposedCase> cases) {

        public SupposedClaim {
            cases = List.copyOf(cases);
        }
    }

    /**
     * What the provider gets under both terms.
     *
     * @param toProvider what it gets, in pounds; below zero where it pays
     * @param toProviderSupposed what it would get, in pounds; below zero where it would pay
     * @param difference how much more it would get, in pounds; below zero where it would get less
     */
    public record SupposedPay(BigDecimal toProvider, BigDecimal toProviderSupposed, BigDecimal difference) {

        static SupposedPay of(BigDecimal is, BigDecimal supposed) {
            return new SupposedPay(is, supposed, supposed.subtract(is));
        }
    }

    /**
     * A case under both terms.
     *
     * @param number its number in the claim
     * @param achievedOn the day on which it was taken on, or its result achieved
     * @param year the contract's year of that day
     * @param quantity how many units it has
     * @param pay what the provider gets for it: its share of what the claim comes to, less what was paid back
     * @param parts what its units come to, band by band
     * @param partsSupposed the same under the other terms
     */
    public record SupposedCase(
            int number,
            LocalDate achievedOn,
            String year,
            BigDecimal quantity,
            SupposedPay pay,
            List<PricedPart> parts,
            List<PricedPart> partsSupposed) {

        public SupposedCase {
            parts = List.copyOf(parts);
            partsSupposed = List.copyOf(partsSupposed);
        }
    }

    /**
     * The cases of a year under both terms.
     *
     * @param year the contract's year
     * @param pay what the provider gets for them
     */
    public record YearOfClaims(String year, SupposedPay pay) {}

    /**
     * A claim that has no price.
     *
     * @param claim its number
     * @param why why it has none
     * @param underOtherTerms whether it has none under the other terms alone
     */
    public record ClaimLeftOut(String claim, String why, boolean underOtherTerms) {}
}
