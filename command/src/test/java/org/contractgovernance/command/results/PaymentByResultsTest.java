package org.contractgovernance.command.results;

import static org.contractgovernance.command.entity.Acts.CONTRACT;
import static org.contractgovernance.command.entity.Acts.commissioner;
import static org.contractgovernance.command.entity.Acts.provider;
import static org.contractgovernance.command.entity.Acts.reviewer;
import static org.contractgovernance.contracts.results.AScheme.one;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.Message;
import org.contractgovernance.command.contract.Signed;
import org.contractgovernance.command.entity.Acts;
import org.contractgovernance.command.entity.Situation;
import org.contractgovernance.command.reference.ReferenceDataInMemory;
import org.contractgovernance.contracts.contract.ContractEvent.ContractRegistered;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.results.AScheme;
import org.contractgovernance.contracts.results.ResultsCommand;
import org.contractgovernance.contracts.results.ResultsCommand.AcceptClaim;
import org.contractgovernance.contracts.results.ResultsCommand.AdjustClaim;
import org.contractgovernance.contracts.results.ResultsCommand.ClawBackResults;
import org.contractgovernance.contracts.results.ResultsCommand.RefuseClaim;
import org.contractgovernance.contracts.results.ResultsCommand.VerifyClaim;
import org.contractgovernance.contracts.results.ResultsEvent;
import org.contractgovernance.contracts.results.ResultsEvent.ClaimAccepted;
import org.contractgovernance.contracts.results.ResultsEvent.ClaimAdjusted;
import org.contractgovernance.contracts.results.ResultsEvent.ClaimRefused;
import org.contractgovernance.contracts.results.ResultsEvent.ClaimVerified;
import org.contractgovernance.contracts.results.ResultsEvent.ResultsClaimed;
import org.contractgovernance.contracts.results.ResultsEvent.ResultsClawedBack;
import org.contractgovernance.contracts.results.ResultsEvent.ResultsSchemeAmended;
import org.contractgovernance.contracts.results.ResultsEvent.ResultsSchemeSet;
import org.contractgovernance.contracts.results.ResultsRule;
import org.contractgovernance.contracts.results.claim.CaseChange;
import org.contractgovernance.contracts.results.claim.ClaimPriced;
import org.contractgovernance.contracts.results.claim.ClaimedCase;
import org.contractgovernance.contracts.results.claim.ClawedCase;
import org.contractgovernance.contracts.results.claim.PricingRule;
import org.contractgovernance.contracts.results.terms.ResultPayment;
import org.contractgovernance.contracts.results.terms.ResultsTerms;
import org.contractgovernance.contracts.results.terms.ResultsTermsRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.junit.jupiter.api.Test;

class PaymentByResultsTest {

    private static final ResultsTerms TERMS = AScheme.terms().build();
    private static final ResultsTerms OTHER =
            AScheme.terms().outputs(List.of(AScheme.fiveSixths().build())).build();
    private static final ClaimedCase FIRST = one("F-1", "2015-11-02", "1");
    private static final ClaimedCase SECOND = one("F-2", "2015-11-03", "1");
    private static final ClaimPriced BOTH = priced(FIRST, SECOND);
    private static final List<CaseChange> SECOND_OUT =
            List.of(new CaseChange(2, BigDecimal.ZERO, "The family left the county"));
    private static final ClaimPriced FIRST_ALONE = priced(FIRST, one("F-2", "2015-11-03", "0"));

    private final ReferenceDataInMemory referenceData =
            new ReferenceDataInMemory().contract(CONTRACT, new ContractRegistered(CONTRACT, Signed.DETAILS));

    private final Message<?> set = commissioner().on(AScheme.FROM).did(new ResultsSchemeSet(TERMS, AScheme.FROM));
    private final Message<?> claimed = on(provider(), 10).did(claimed("RC-1", BOTH, FIRST, SECOND));
    private final Message<?> verified = on(commissioner(), 11).did(new ClaimVerified("RC-1", AScheme.CHECK));
    private final Message<?> adjusted =
            on(commissioner(), 12).did(new ClaimAdjusted("RC-1", BOTH.amount(), SECOND_OUT, FIRST_ALONE));
    private final Message<?> accepted = on(commissioner(), 13).did(accepted("RC-1", BOTH));

    private static ClaimPriced priced(ClaimedCase... cases) {
        return AScheme.priced(TERMS, ResultPayment.ATTACHMENT, Map.of(), cases);
    }

    private static ResultsClaimed claimed(String claim, ClaimPriced priced, ClaimedCase... cases) {
        return new ResultsClaimed(claim, "FAMILY", ResultPayment.ATTACHMENT, List.of(cases), null, priced);
    }

    private static ClaimAccepted accepted(String claim, ClaimPriced priced) {
        return new ClaimAccepted(claim, "FAMILY", ResultPayment.ATTACHMENT, priced);
    }

    private static Acts on(Acts who, int day) {
        return who.on(LocalDate.of(2015, 11, day));
    }

    private static Money pounds(String pounds) {
        return new Money(new BigDecimal(pounds));
    }

    private Situation given(Message<?>... events) {
        return Situation.of(
                        PaymentByResults.class,
                        ResultsCommand.resultsOf(CONTRACT).toString(),
                        referenceData)
                .knownAs(ResultsCommand.REFERENCE)
                .given(events);
    }

    private static VerifyClaim verify() {
        return new VerifyClaim(CONTRACT, "RC-1", AScheme.CHECK, null, null);
    }

    private static AdjustClaim adjust(CaseChange... changes) {
        return new AdjustClaim(CONTRACT, "RC-1", List.of(changes), null, null);
    }

    private static AcceptClaim accept() {
        return new AcceptClaim(CONTRACT, "RC-1", null, null);
    }

    private static RefuseClaim refuse() {
        return new RefuseClaim(CONTRACT, "RC-1", "No evidence", null, null);
    }

    private static ClawBackResults clawBack(Integer number, String pounds) {
        return new ClawBackResults(
                CONTRACT,
                "RC-1",
                number,
                pounds == null ? null : new BigDecimal(pounds),
                "Returned to care",
                null,
                null);
    }

    @Test
    void aSchemeIsSet() {
        given().when(commissioner(), AScheme.set().build()).then(new ResultsSchemeSet(TERMS, AScheme.FROM));
    }

    @Test
    void aSchemeIsSoundAndAppliesInTheContract() {
        given().when(
                        commissioner(),
                        AScheme.set()
                                .terms(AScheme.terms()
                                        .outputs(List.of(
                                                AScheme.families().build(),
                                                AScheme.families().build()))
                                        .build())
                                .build())
                .isRefused(ResultsTermsRule.OUTPUT_NAMED_TWICE, "/terms/outputs/1/code");
        given().when(
                        commissioner(),
                        AScheme.set().appliesFrom(AScheme.FROM.minusDays(1)).build())
                .isRefused(ResultsRule.SCHEME_BEFORE_CONTRACT, "/appliesFrom");
        given().when(
                        commissioner(),
                        AScheme.set()
                                .appliesFrom(AScheme.FROM.plusYears(100).plusDays(1))
                                .build())
                .isRefused(ResultsRule.SCHEME_TOO_FAR_AHEAD, "/appliesFrom");
    }

    @Test
    void aContractHasOneScheme() {
        referenceData.entity(
                CONTRACT,
                EntityKind.PAYMENT_BY_RESULTS,
                ResultsCommand.REFERENCE,
                ResultsCommand.resultsOf(CONTRACT).toString());

        given().when(commissioner(), AScheme.set().build()).isRefused(ResultsRule.SCHEME_ALREADY_SET, null);
    }

    @Test
    void aSchemeIsAmendedFromADay() {
        LocalDate april = LocalDate.of(2016, 4, 1);
        given(set)
                .when(
                        commissioner(),
                        AScheme.amend().terms(OTHER).appliesFrom(april).build())
                .then(new ResultsSchemeAmended(TERMS, OTHER, april));
        given(set)
                .when(commissioner(), AScheme.amend().terms(TERMS).build())
                .isRefused(ResultsRule.SCHEME_UNCHANGED, "/terms");
        given(commissioner().on(AScheme.FROM).did(new ResultsSchemeSet(TERMS, april)))
                .when(commissioner(), AScheme.amend().terms(OTHER).build())
                .isRefused(ResultsRule.SCHEME_AMENDED_BEFORE_SET, "/appliesFrom");
    }

    @Test
    void resultsAreClaimed() {
        given(set).when(provider(), AScheme.claim().build()).then(claimed("RC-1", BOTH, FIRST, SECOND));
    }

    @Test
    void aClaimHasItsNumberOnce() {
        given(set, claimed)
                .when(
                        provider(),
                        AScheme.claim()
                                .cases(List.of(one("F-3", "2015-11-02", "1")))
                                .build())
                .isRefused(ResultsRule.CLAIMED_ALREADY, "/claim");
    }

    @Test
    void aCaseIsClaimedOnceForEachPayment() {
        given(set)
                .when(
                        provider(),
                        AScheme.claim()
                                .cases(List.of(FIRST, one("f-1", "2015-11-03", "1")))
                                .build())
                .isRefused(ResultsRule.CASE_CLAIMED_ALREADY, "/cases/1/caseReference");
        given(set, claimed)
                .when(
                        provider(),
                        AScheme.claim()
                                .claim("RC-2")
                                .cases(List.of(one("F-3", "2015-11-02", "1"), SECOND))
                                .build())
                .isRefused(ResultsRule.CASE_CLAIMED_ALREADY, "/cases/1/caseReference");
        given(set, claimed)
                .when(
                        provider(),
                        AScheme.claim()
                                .claim("RC-2")
                                .payment(ResultPayment.RESULT)
                                .build())
                .then(new ResultsClaimed(
                        "RC-2",
                        "FAMILY",
                        ResultPayment.RESULT,
                        List.of(FIRST, SECOND),
                        null,
                        AScheme.priced(TERMS, ResultPayment.RESULT, Map.of(), FIRST, SECOND)));
    }

    @Test
    void aCaseThatIsRefusedOrLeftOutCanBeClaimedAgain() {
        Message<?> refused = on(commissioner(), 12).did(new ClaimRefused("RC-1", BOTH.amount()));
        given(set, claimed, refused)
                .when(provider(), AScheme.claim().claim("RC-2").build())
                .then(claimed("RC-2", BOTH, FIRST, SECOND));
        given(set, claimed, adjusted)
                .when(
                        provider(),
                        AScheme.claim().claim("RC-2").cases(List.of(SECOND)).build())
                .then(claimed("RC-2", priced(SECOND), SECOND));
        // and is not taken back into the first claim then
        given(set, claimed, adjusted, on(provider(), 13).did(claimed("RC-2", priced(SECOND), SECOND)))
                .when(commissioner(), adjust(new CaseChange(2, BigDecimal.ONE, "It did not")))
                .isRefused(ResultsRule.CASE_CLAIMED_ALREADY, "/changes/0/number");
    }

    @Test
    void aCaseIsClaimedWhenItWasAchievedAndHasAPrice() {
        given(set)
                .when(on(provider(), 2), AScheme.claim().build())
                .isRefused(ResultsRule.CASE_NOT_ACHIEVED_YET, "/cases/1/achievedOn");
        given(set)
                .when(provider(), AScheme.claim().output("PUPIL").build())
                .isRefused(PricingRule.UNKNOWN_OUTPUT, "/output");
    }

    @Test
    void aSampleIsVerifiedBeforeAClaimIsAccepted() {
        given(set, claimed).when(reviewer(), verify()).then(new ClaimVerified("RC-1", AScheme.CHECK));
        given(set, claimed).when(commissioner(), accept()).isRefused(ResultsRule.CLAIM_NOT_VERIFIED);
        given(set, claimed, verified)
                .when(commissioner(), accept())
                .then(accepted("RC-1", BOTH))
                .followsFrom(1);
    }

    @Test
    void aClaimIsPaidAsItIsAdjusted() {
        given(set, claimed, verified)
                .when(commissioner(), adjust(SECOND_OUT.getFirst()))
                .then(new ClaimAdjusted("RC-1", BOTH.amount(), SECOND_OUT, FIRST_ALONE));
        given(set, claimed, verified, adjusted).when(commissioner(), accept()).then(accepted("RC-1", FIRST_ALONE));
    }

    @Test
    void anAdjustmentPaysNoMoreThanWasClaimed() {
        given(set, claimed)
                .when(commissioner(), adjust(new CaseChange(3, BigDecimal.ZERO, "Gone")))
                .isRefused(ResultsRule.UNKNOWN_CASE, "/changes/0/number");
        given(set, claimed)
                .when(commissioner(), adjust(new CaseChange(1, new BigDecimal("1.001"), "More")))
                .isRefused(ResultsRule.MORE_THAN_CLAIMED, "/changes/0/quantity");
        given(set, claimed)
                .when(commissioner(), adjust(new CaseChange(1, new BigDecimal("1.0"), "The same")))
                .isRefused(ResultsRule.ADJUSTMENT_CHANGES_NOTHING, "/changes");
        given(set, claimed)
                .when(commissioner(), adjust(SECOND_OUT.getFirst(), SECOND_OUT.getFirst()))
                .isRefused(ResultsRule.CASE_CHANGED_TWICE, "/changes/1/number");
    }

    @Test
    void nobodyDecidesAClaimOfTheirOwn() {
        Message<?> own = on(commissioner(), 10).did(claimed("RC-1", BOTH, FIRST, SECOND));
        given(set, own).when(commissioner(), verify()).isRefused(ResultsRule.CLAIM_DECIDED_BY_ANOTHER);
        given(set, own)
                .when(commissioner(), adjust(SECOND_OUT.getFirst()))
                .isRefused(ResultsRule.CLAIM_DECIDED_BY_ANOTHER);
        given(set, own, verified).when(commissioner(), accept()).isRefused(ResultsRule.CLAIM_DECIDED_BY_ANOTHER);
        given(set, own).when(commissioner(), refuse()).isRefused(ResultsRule.CLAIM_DECIDED_BY_ANOTHER);
    }

    @Test
    void aClaimIsDecidedOnceAndInOrder() {
        given(set, claimed).when(commissioner(), refuse()).then(new ClaimRefused("RC-1", BOTH.amount()));
        given(set, claimed, verified, accepted).when(commissioner(), refuse()).isRefused(ResultsRule.CLAIM_DECIDED);
        given(set, claimed, verified, accepted).when(commissioner(), accept()).isRefused(ResultsRule.CLAIM_DECIDED);
        given(set).when(commissioner(), accept()).isRefused(ResultsRule.UNKNOWN_CLAIM);
        given(set, claimed)
                .when(on(commissioner(), 9), verify())
                .isRefused(GeneralRule.EFFECTIVE_TOO_EARLY, "/effectiveOn");
    }

    @Test
    void whatIsPaidBeforeCountsForTheVolume() {
        ResultsTerms banded = AScheme.terms()
                .outputs(List.of(AScheme.families()
                        .volumes(List.of(AScheme.volume("0", "100"), AScheme.volume("2", "50")))
                        .build()))
                .build();
        ClaimedCase third = one("F-3", "2015-11-04", "1");
        ClaimPriced paid = AScheme.priced(banded, ResultPayment.ATTACHMENT, Map.of(), FIRST, SECOND);
        given(
                        commissioner().on(AScheme.FROM).did(new ResultsSchemeSet(banded, AScheme.FROM)),
                        on(provider(), 10).did(claimed("RC-1", paid, FIRST, SECOND)),
                        verified,
                        on(commissioner(), 13).did(accepted("RC-1", paid)))
                .when(
                        provider(),
                        AScheme.claim().claim("RC-2").cases(List.of(third)).build())
                .then(claimed(
                        "RC-2",
                        AScheme.priced(banded, ResultPayment.ATTACHMENT, Map.of("2015-16", new BigDecimal("2")), third),
                        third));
    }

    @Test
    void whatWasPaidIsClawedBackWholeOrInPart() {
        given(set, claimed, verified, accepted)
                .when(commissioner(), clawBack(1, "200.50"))
                .then(new ResultsClawedBack(
                        "RC-1",
                        List.of(new ClawedCase(1, pounds("3200.00"), pounds("200.50"))),
                        pounds("6400.00"),
                        pounds("200.50"),
                        pounds("6199.50"),
                        ContractParty.COUNCIL));
        given(set, claimed, verified, accepted)
                .when(commissioner(), clawBack(null, null))
                .then(new ResultsClawedBack(
                        "RC-1",
                        List.of(
                                new ClawedCase(1, pounds("3200.00"), pounds("3200.00")),
                                new ClawedCase(2, pounds("3200.00"), pounds("3200.00"))),
                        pounds("6400.00"),
                        pounds("6400.00"),
                        pounds("0.00"),
                        ContractParty.COUNCIL));
    }

    @Test
    void whatWasPaidForACaseIsClawedBackOnceAndAtMostAllOfIt() {
        ResultsEvent first = new ResultsClawedBack(
                "RC-1",
                List.of(new ClawedCase(1, pounds("3200.00"), pounds("200.50"))),
                pounds("6400.00"),
                pounds("200.50"),
                pounds("6199.50"),
                ContractParty.COUNCIL);
        Message<?> partly = on(commissioner(), 14).did(first);
        given(set, claimed, verified, accepted, partly)
                .when(commissioner(), clawBack(1, null))
                .isRefused(ResultsRule.CLAWED_BACK_ALREADY, "/caseNumber");
        given(set, claimed, verified, accepted, partly)
                .when(commissioner(), clawBack(null, null))
                .then(new ResultsClawedBack(
                        "RC-1",
                        List.of(new ClawedCase(2, pounds("3200.00"), pounds("3200.00"))),
                        pounds("6199.50"),
                        pounds("3200.00"),
                        pounds("2999.50"),
                        ContractParty.COUNCIL));
        given(set, claimed, verified, accepted)
                .when(commissioner(), clawBack(1, "3200.01"))
                .isRefused(ResultsRule.MORE_THAN_PAID, "/pounds");
        given(set, claimed, verified, accepted)
                .when(commissioner(), clawBack(3, null))
                .isRefused(ResultsRule.UNKNOWN_CASE, "/caseNumber");
        given(set, claimed, verified, accepted)
                .when(commissioner(), clawBack(null, "1.00"))
                .isRefused(ResultsRule.PART_OF_NO_CASE, "/caseNumber");
        given(set, claimed, verified).when(commissioner(), clawBack(null, null)).isRefused(ResultsRule.CLAIM_NOT_PAID);
    }
}
