package org.contractgovernance.contracts.whatif;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.kpi.period.Calendar;
import org.contractgovernance.contracts.results.ClaimEntry;
import org.contractgovernance.contracts.results.claim.CaseLeft;
import org.contractgovernance.contracts.results.claim.ClaimPriced;
import org.contractgovernance.contracts.results.claim.PricedCase;
import org.contractgovernance.contracts.results.claim.PricedPart;
import org.contractgovernance.contracts.results.terms.SchemeInForce;
import org.contractgovernance.contracts.whatif.ClaimsUnderTerms.ClaimReckoned;
import org.contractgovernance.contracts.whatif.ResultsWhatIf.ClaimLeftOut;
import org.contractgovernance.contracts.whatif.ResultsWhatIf.SupposedCase;
import org.contractgovernance.contracts.whatif.ResultsWhatIf.SupposedClaim;
import org.contractgovernance.contracts.whatif.ResultsWhatIf.SupposedPay;
import org.contractgovernance.contracts.whatif.ResultsWhatIf.YearOfClaims;

/** Compares what claims come to under the terms of payment by results and under others. */
public final class ResultsComparison {

    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    private final List<SupposedClaim> claims = new ArrayList<>();
    private final List<ClaimLeftOut> leftOut = new ArrayList<>();
    private final Map<String, SupposedPay> years = new TreeMap<>();
    private SupposedPay inAll = SupposedPay.of(NOTHING, NOTHING);

    private ResultsComparison() {}

    /**
     * The differences.
     *
     * @param supposed the other terms
     * @param real the scheme's own terms, in order; there is at least one
     * @param calendar the contract's calendar
     * @param claims the claims on record, by their number
     */
    public static ResultsWhatIf of(
            SupposedResults supposed, List<SchemeInForce> real, Calendar calendar, List<ClaimEntry> claims) {
        ClaimsUnderTerms before = new ClaimsUnderTerms(real, calendar);
        ClaimsUnderTerms after = new ClaimsUnderTerms(supposed.instead(real), calendar);
        ResultsComparison comparison = new ResultsComparison();
        for (ClaimEntry each : claims) {
            if (ClaimsUnderTerms.counts(each)) {
                comparison.compare(each, before.reckoned(each), after.reckoned(each));
            }
        }
        return comparison.found(supposed.from(real));
    }

    private ResultsWhatIf found(LocalDate appliesFrom) {
        return new ResultsWhatIf(
                appliesFrom,
                claims,
                leftOut,
                years.entrySet().stream()
                        .map(each -> new YearOfClaims(each.getKey(), each.getValue()))
                        .toList(),
                inAll,
                null);
    }

    private void compare(ClaimEntry claim, ClaimReckoned is, ClaimReckoned supposed) {
        ClaimPriced priced = is.priced();
        ClaimPriced instead = supposed.priced();
        if (priced == null || instead == null) {
            String why = priced == null ? is.notPriced() : supposed.notPriced();
            leftOut.add(new ClaimLeftOut(claim.claim(), String.valueOf(why), priced != null));
            return;
        }
        List<SupposedCase> changed = new ArrayList<>();
        for (int i = 0; i < priced.cases().size(); i++) {
            PricedCase one = priced.cases().get(i);
            PricedCase other = instead.cases().get(i);
            SupposedPay pay = SupposedPay.of(
                    toProvider(one, is.left(), priced.paidBy()), toProvider(other, supposed.left(), instead.paidBy()));
            years.merge(one.year(), pay, ResultsComparison::sum);
            if (pay.difference().signum() != 0 || !exact(one).equals(exact(other))) {
                changed.add(new SupposedCase(
                        one.number(), one.achievedOn(), one.year(), one.quantity(), pay, one.parts(), other.parts()));
            }
        }
        SupposedPay pay = SupposedPay.of(
                signed(CaseLeft.ofClaim(priced, is.left()).pounds(), priced.paidBy()),
                signed(CaseLeft.ofClaim(instead, supposed.left()).pounds(), instead.paidBy()));
        inAll = sum(inAll, pay);
        claims.add(new SupposedClaim(
                claim.claim(),
                claim.matter().output(),
                claim.matter().payment(),
                claim.decision().status(),
                pay,
                priced.exact(),
                instead.exact(),
                changed));
    }

    private static BigDecimal toProvider(PricedCase one, List<CaseLeft> left, ContractParty paidBy) {
        return left.stream()
                .filter(each -> each.number() == one.number())
                .findFirst()
                .map(each -> signed(each.left().pounds(), paidBy))
                .orElseGet(() -> signed(one.amount().pounds(), paidBy));
    }

    private static List<String> exact(PricedCase one) {
        return one.parts().stream().map(PricedPart::exact).toList();
    }

    private static BigDecimal signed(BigDecimal pounds, ContractParty paidBy) {
        return paidBy == ContractParty.COUNCIL ? pounds : pounds.negate();
    }

    private static SupposedPay sum(SupposedPay one, SupposedPay other) {
        return SupposedPay.of(
                one.toProvider().add(other.toProvider()),
                one.toProviderSupposed().add(other.toProviderSupposed()));
    }
}
