package org.contractgovernance.command.results;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.contractgovernance.contracts.kpi.period.Calendar;
import org.contractgovernance.contracts.results.ClaimStatus;
import org.contractgovernance.contracts.results.ResultsEvent.ClaimRepricingProposed;
import org.contractgovernance.contracts.results.claim.CaseLeft;
import org.contractgovernance.contracts.results.claim.ClaimPriced;
import org.contractgovernance.contracts.results.claim.ClaimPricing;
import org.contractgovernance.contracts.results.claim.CountedCase;
import org.contractgovernance.contracts.results.terms.SchemeInForce;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.term.AppliesFrom;

/**
 * What an amendment of the scheme makes of the claims that were paid. Units stay counted as they were counted when the claim was accepted,
 * so that one claim's price never hangs on the order in which others are priced again. A case of which something was paid back keeps the share of its
 * price that was left.
 *
 * @param before the scheme's terms before the amendment
 * @param after the terms after it
 * @param appliesFrom the first day of the amended terms
 * @param calendar the contract's calendar
 */
record Repricing(List<SchemeInForce> before, List<SchemeInForce> after, LocalDate appliesFrom, Calendar calendar) {

    /** What is proposed for a claim; empty where the amendment changes nothing of it. */
    Optional<ClaimRepricingProposed> of(String number, ClaimState claim) {
        if (claim.status() != ClaimStatus.ACCEPTED || claim.counted().stream().noneMatch(this::isTouched)) {
            return Optional.empty();
        }
        ClaimPriced priced;
        try {
            priced = ClaimPricing.price(
                    after, calendar, claim.output(), claim.payment(), claim.counted(), countedBefore(claim));
        } catch (BrokenRule broken) {
            return Optional.of(unpriced(number, claim, String.valueOf(broken.getMessage())));
        }
        if (priced.paidBy() != claim.paidBy()) {
            return Optional.of(unpriced(
                    number,
                    claim,
                    "the %s pays it by the amended terms"
                            .formatted(priced.paidBy().words())));
        }
        List<CaseLeft> left = left(priced, claim);
        BigDecimal difference = CaseLeft.ofClaim(priced, left)
                .pounds()
                .subtract(claim.amount().pounds())
                .setScale(2);
        return difference.signum() == 0 && claim.proposed() == null
                ? Optional.empty()
                : Optional.of(new ClaimRepricingProposed(
                        number, appliesFrom, claim.amount(), priced, difference, null, left.isEmpty() ? null : left));
    }

    private List<CaseLeft> left(ClaimPriced priced, ClaimState claim) {
        SchemeInForce its = AppliesFrom.on(priced.termsFrom(), after);
        return CaseLeft.of(
                priced,
                claim.back(),
                Objects.requireNonNull(its, "a priced claim has terms").terms().rounding());
    }

    private ClaimRepricingProposed unpriced(String number, ClaimState claim, String why) {
        return new ClaimRepricingProposed(number, appliesFrom, claim.amount(), null, null, why, null);
    }

    private boolean isTouched(CountedCase one) {
        return !Objects.equals(AppliesFrom.on(one.achievedOn(), before), AppliesFrom.on(one.achievedOn(), after));
    }

    private static Map<String, BigDecimal> countedBefore(ClaimState claim) {
        Map<String, BigDecimal> counted = new HashMap<>();
        claim.cases().forEach(each -> counted.putIfAbsent(each.year(), each.countedBefore()));
        return counted;
    }
}
