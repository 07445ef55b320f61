package org.contractgovernance.contracts.results;

import static org.contractgovernance.contracts.results.AScheme.fiveSixths;
import static org.contractgovernance.contracts.results.AScheme.one;
import static org.contractgovernance.contracts.results.AScheme.volume;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.results.ResultsEvent.ClaimAccepted;
import org.contractgovernance.contracts.results.ResultsEvent.ClaimAdjusted;
import org.contractgovernance.contracts.results.ResultsEvent.ClaimEvent;
import org.contractgovernance.contracts.results.ResultsEvent.ClaimRefused;
import org.contractgovernance.contracts.results.ResultsEvent.ClaimRepriced;
import org.contractgovernance.contracts.results.ResultsEvent.ClaimRepricingProposed;
import org.contractgovernance.contracts.results.ResultsEvent.ClaimRepricingRefused;
import org.contractgovernance.contracts.results.ResultsEvent.ClaimVerified;
import org.contractgovernance.contracts.results.ResultsEvent.ResultsClaimed;
import org.contractgovernance.contracts.results.ResultsEvent.ResultsClawedBack;
import org.contractgovernance.contracts.results.claim.CaseChange;
import org.contractgovernance.contracts.results.claim.CaseLeft;
import org.contractgovernance.contracts.results.claim.ClaimPriced;
import org.contractgovernance.contracts.results.claim.ClaimedCase;
import org.contractgovernance.contracts.results.claim.ClawedCase;
import org.contractgovernance.contracts.results.terms.ResultPayment;
import org.contractgovernance.contracts.results.terms.ResultsTerms;

/** What happens to a claim under a scheme that says all that one can say. */
public final class AClaim {

    public static final ResultsTerms BANDED = AScheme.terms()
            .outputs(List.of(fiveSixths()
                    .volumes(List.of(volume("0", "100"), volume("1.5", "50")))
                    .build()))
            .build();

    private static final ClaimedCase FIRST = one("F-1", "2015-11-02", "1");
    private static final ClaimedCase SECOND = one("F-2", "2015-11-03", "1");
    private static final ClaimPriced BOTH =
            AScheme.priced(BANDED, ResultPayment.ATTACHMENT, Map.of("2014-15", BigDecimal.ONE), FIRST, SECOND);
    private static final ClaimPriced FIRST_ALONE =
            AScheme.priced(BANDED, ResultPayment.ATTACHMENT, Map.of(), FIRST, one("F-2", "2015-11-03", "0"));

    public static final ResultsClaimed CLAIMED = new ResultsClaimed(
            "RC-1", "FAMILY", ResultPayment.ATTACHMENT, List.of(FIRST, SECOND), "Taken on in November", BOTH);
    public static final ClaimVerified VERIFIED = new ClaimVerified("RC-1", AScheme.CHECK);
    public static final ClaimAdjusted ADJUSTED = new ClaimAdjusted(
            "RC-1",
            BOTH.amount(),
            List.of(new CaseChange(2, BigDecimal.ZERO, "The family left the county")),
            FIRST_ALONE);
    public static final ClaimAccepted ACCEPTED =
            new ClaimAccepted("RC-1", "FAMILY", ResultPayment.ATTACHMENT, FIRST_ALONE);
    public static final ClaimRefused REFUSED = new ClaimRefused("RC-1", BOTH.amount());
    public static final ResultsClawedBack CLAWED_BACK = new ResultsClawedBack(
            "RC-1",
            List.of(new ClawedCase(1, FIRST_ALONE.amount(), pounds("200.50"))),
            FIRST_ALONE.amount(),
            pounds("200.50"),
            new Money(FIRST_ALONE.amount().pounds().subtract(new BigDecimal("200.50"))),
            ContractParty.COUNCIL);

    /** As it was recorded at first: without who had paid. */
    public static final ResultsClawedBack EARLY_CLAWED_BACK = new ResultsClawedBack(
            CLAWED_BACK.claim(),
            CLAWED_BACK.cases(),
            CLAWED_BACK.before(),
            CLAWED_BACK.amount(),
            CLAWED_BACK.after(),
            null);

    /** Another price, as the amended terms give it; the amounts are made up. */
    public static final ClaimRepricingProposed REPRICING_PROPOSED = new ClaimRepricingProposed(
            "RC-1", AScheme.FROM, FIRST_ALONE.amount(), BOTH, new BigDecimal("2000.00"), null, null);

    public static final ClaimRepriced REPRICED =
            new ClaimRepriced("RC-1", FIRST_ALONE.amount(), BOTH, new BigDecimal("2000.00"), null);

    private static final List<CaseLeft> LEFT = CaseLeft.of(BOTH, CLAWED_BACK.cases(), BANDED.rounding());

    /** The same after something of the first case was paid back. */
    public static final ClaimRepricingProposed LEFT_PROPOSED = new ClaimRepricingProposed(
            "RC-1", AScheme.FROM, CLAWED_BACK.after(), BOTH, new BigDecimal("2000.00"), null, LEFT);

    public static final ClaimRepriced LEFT_REPRICED =
            new ClaimRepriced("RC-1", CLAWED_BACK.after(), BOTH, new BigDecimal("2000.00"), LEFT);
    public static final ClaimRepricingRefused REPRICING_REFUSED =
            new ClaimRepricingRefused("RC-1", FIRST_ALONE.amount(), BOTH.amount());

    private AClaim() {}

    /** What happens to a claim that is paid, in order. */
    public static List<ClaimEvent> steps() {
        return List.of(CLAIMED, VERIFIED, ADJUSTED, ACCEPTED, REPRICING_PROPOSED, CLAWED_BACK);
    }

    /** The same of another claim. */
    public static ClaimEvent of(String claim, ClaimEvent event) {
        return switch (event) {
            case ResultsClaimed e ->
                new ResultsClaimed(claim, e.output(), e.payment(), e.cases(), e.narrative(), e.priced());
            case ClaimVerified e -> new ClaimVerified(claim, e.check());
            case ClaimAdjusted e -> new ClaimAdjusted(claim, e.before(), e.changes(), e.priced());
            case ClaimAccepted e -> new ClaimAccepted(claim, e.output(), e.payment(), e.priced());
            case ClaimRefused e -> new ClaimRefused(claim, e.before());
            case ClaimRepricingProposed e ->
                new ClaimRepricingProposed(
                        claim, e.appliesFrom(), e.before(), e.priced(), e.difference(), e.notPriced(), e.left());
            case ClaimRepriced e -> new ClaimRepriced(claim, e.before(), e.priced(), e.difference(), e.left());
            case ClaimRepricingRefused e -> new ClaimRepricingRefused(claim, e.standing(), e.proposed());
            case ResultsClawedBack e ->
                new ResultsClawedBack(claim, e.cases(), e.before(), e.amount(), e.after(), e.paidBy());
        };
    }

    private static Money pounds(String pounds) {
        return new Money(new BigDecimal(pounds));
    }
}
