package org.contractgovernance.contracts.whatif;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.contractgovernance.contracts.kpi.period.Calendar;
import org.contractgovernance.contracts.results.ClaimEntry;
import org.contractgovernance.contracts.results.ClaimStatus;
import org.contractgovernance.contracts.results.claim.CaseLeft;
import org.contractgovernance.contracts.results.claim.ClaimPriced;
import org.contractgovernance.contracts.results.claim.ClaimPricing;
import org.contractgovernance.contracts.results.claim.CountedCase;
import org.contractgovernance.contracts.results.claim.PricedCase;
import org.contractgovernance.contracts.results.terms.SchemeInForce;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.term.AppliesFrom;
import org.jspecify.annotations.Nullable;

/**
 * Reckons afresh what claims come to under terms of a scheme, as an amendment reckons claims that were paid: units stay counted as they were counted
 * when the claim was last priced, and a case of which something was paid back keeps the share that was left.
 */
final class ClaimsUnderTerms {

    private final List<SchemeInForce> terms;
    private final Calendar calendar;

    ClaimsUnderTerms(List<SchemeInForce> terms, Calendar calendar) {
        this.terms = terms;
        this.calendar = calendar;
    }

    /**
     * A claim under the terms.
     *
     * @param priced what it comes to, as if nothing had been paid back; absent where the terms give it no price
     * @param left what is left of the cases of which something was paid back
     * @param notPriced why the terms give it no price
     */
    record ClaimReckoned(
            @Nullable ClaimPriced priced,
            List<CaseLeft> left,
            @Nullable String notPriced) {

        ClaimReckoned {
            left = List.copyOf(left);
        }
    }

    /** Whether a claim comes to anything: one that was refused, or all of which was paid back, does not. */
    static boolean counts(ClaimEntry claim) {
        ClaimStatus status = claim.decision().status();
        return status != ClaimStatus.REFUSED && status != ClaimStatus.CLAWED_BACK;
    }

    /** What a claim comes to. */
    ClaimReckoned reckoned(ClaimEntry claim) {
        List<PricedCase> cases = claim.sums().priced().cases();
        Map<String, BigDecimal> counted = new HashMap<>();
        cases.forEach(each -> counted.putIfAbsent(each.year(), each.countedBefore()));
        List<CountedCase> toPrice = cases.stream()
                .map(each -> new CountedCase(each.number(), each.caseKey(), each.achievedOn(), each.quantity()))
                .toList();
        try {
            ClaimPriced priced = ClaimPricing.price(
                    terms, calendar, claim.matter().output(), claim.matter().payment(), toPrice, counted);
            SchemeInForce its = AppliesFrom.on(priced.termsFrom(), terms);
            return new ClaimReckoned(
                    priced,
                    CaseLeft.of(
                            priced,
                            claim.sums().clawedBack(),
                            Objects.requireNonNull(its, "a priced claim has terms")
                                    .terms()
                                    .rounding()),
                    null);
        } catch (BrokenRule broken) {
            return new ClaimReckoned(null, List.of(), String.valueOf(broken.getMessage()));
        }
    }
}
