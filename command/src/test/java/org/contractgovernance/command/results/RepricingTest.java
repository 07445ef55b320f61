package org.contractgovernance.command.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.command.entity.Acts.CONTRACT;
import static org.contractgovernance.command.entity.Acts.commissioner;
import static org.contractgovernance.command.entity.Acts.provider;
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
import org.contractgovernance.contracts.results.AScheme;
import org.contractgovernance.contracts.results.ClaimByCouncil.AcceptRepricing;
import org.contractgovernance.contracts.results.ClaimByCouncil.RecordPenalty;
import org.contractgovernance.contracts.results.ClaimByCouncil.RefuseRepricing;
import org.contractgovernance.contracts.results.ResultsCommand;
import org.contractgovernance.contracts.results.ResultsCommand.AcceptClaim;
import org.contractgovernance.contracts.results.ResultsEvent.ClaimAccepted;
import org.contractgovernance.contracts.results.ResultsEvent.ClaimRepriced;
import org.contractgovernance.contracts.results.ResultsEvent.ClaimRepricingProposed;
import org.contractgovernance.contracts.results.ResultsEvent.ClaimRepricingRefused;
import org.contractgovernance.contracts.results.ResultsEvent.ClaimVerified;
import org.contractgovernance.contracts.results.ResultsEvent.ResultsClaimed;
import org.contractgovernance.contracts.results.ResultsEvent.ResultsClawedBack;
import org.contractgovernance.contracts.results.ResultsEvent.ResultsSchemeAmended;
import org.contractgovernance.contracts.results.ResultsEvent.ResultsSchemeSet;
import org.contractgovernance.contracts.results.ResultsRule;
import org.contractgovernance.contracts.results.claim.CaseLeft;
import org.contractgovernance.contracts.results.claim.ClaimPriced;
import org.contractgovernance.contracts.results.claim.ClaimedCase;
import org.contractgovernance.contracts.results.claim.ClawedCase;
import org.contractgovernance.contracts.results.terms.ResultPayment;
import org.contractgovernance.contracts.results.terms.ResultsTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Another price for claims that were paid, and what the council records that the provider did not claim. */
class RepricingTest {

    private static final ResultsTerms TERMS = AScheme.terms().build();
    private static final ClaimedCase FIRST = one("F-1", "2015-11-02", "1");
    private static final ClaimedCase SECOND = one("F-2", "2015-11-03", "1");
    private static final ClaimPriced BOTH = priced(FIRST, SECOND);

    private final ReferenceDataInMemory referenceData =
            new ReferenceDataInMemory().contract(CONTRACT, new ContractRegistered(CONTRACT, Signed.DETAILS));

    private final Message<?> set = commissioner().on(AScheme.FROM).did(new ResultsSchemeSet(TERMS, AScheme.FROM));
    private final Message<?> claimed = on(provider(), 10).did(claimed("RC-1", BOTH, FIRST, SECOND));
    private final Message<?> verified = on(commissioner(), 11).did(new ClaimVerified("RC-1", AScheme.CHECK));
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

    private static final LocalDate NOVEMBER = LocalDate.of(2015, 11, 3);
    private static final ResultsTerms DEARER = AScheme.terms()
            .outputs(List.of(AScheme.families()
                    .prices(List.of(AScheme.price("2015-10-01", "5000", "80", "20")))
                    .build()))
            .build();

    private static ClaimPriced dearer() {
        return AScheme.priced(DEARER, ResultPayment.ATTACHMENT, Map.of(), FIRST, SECOND);
    }

    private static ClaimRepricingProposed proposed() {
        return new ClaimRepricingProposed(
                "RC-1", AScheme.FROM, BOTH.amount(), dearer(), new BigDecimal("1600.00"), null, null);
    }

    private static AcceptRepricing acceptRepricing() {
        return new AcceptRepricing(CONTRACT, "RC-1", "The parties agreed on all of the year", null, null);
    }

    private static RefuseRepricing refuseRepricing() {
        return new RefuseRepricing(CONTRACT, "RC-1", "The price is for new families", null, null);
    }

    /** Two families at 80% of £4,000 are £6,400, at 80% of £5,000 £8,000; the second price is made up. */
    @Test
    void anotherPriceOfAPaidClaimIsProposedWhenItsTermsAreAmended() {
        ResultsSchemeAmended amended = new ResultsSchemeAmended(TERMS, DEARER, AScheme.FROM);
        given(set, claimed, verified, accepted)
                .when(commissioner(), AScheme.amend().terms(DEARER).build())
                .then(amended, proposed());
        // neither a claim that is not paid, nor one whose cases keep their terms
        given(set, claimed, verified)
                .when(commissioner(), AScheme.amend().terms(DEARER).build())
                .then(amended);
        LocalDate december = LocalDate.of(2015, 12, 1);
        given(set, claimed, verified, accepted)
                .when(
                        commissioner(),
                        AScheme.amend().terms(DEARER).appliesFrom(december).build())
                .then(new ResultsSchemeAmended(TERMS, DEARER, december));
    }

    @Test
    void aPaidClaimToWhichTheAmendedTermsGiveNoPriceIsShownToo() {
        given(set, claimed, verified, accepted)
                .when(
                        commissioner(),
                        AScheme.amend().terms(DEARER).appliesFrom(NOVEMBER).build())
                .then(
                        new ResultsSchemeAmended(TERMS, DEARER, NOVEMBER),
                        new ClaimRepricingProposed(
                                "RC-1",
                                NOVEMBER,
                                BOTH.amount(),
                                null,
                                null,
                                "other terms apply from 2015-11-03",
                                null));
        Message<?> unpriced = on(commissioner(), 14)
                .did(new ClaimRepricingProposed(
                        "RC-1", NOVEMBER, BOTH.amount(), null, null, "other terms apply", null));
        given(set, claimed, verified, accepted, unpriced)
                .when(commissioner(), acceptRepricing())
                .isRefused(ResultsRule.REPRICING_WITHOUT_PRICE);
        given(set, claimed, verified, accepted, unpriced)
                .when(commissioner(), refuseRepricing())
                .then(new ClaimRepricingRefused("RC-1", BOTH.amount(), null));
    }

    @Test
    void aPersonDecidesTheProposedPriceOnce() {
        Message<?> amended = on(commissioner(), 14).did(new ResultsSchemeAmended(TERMS, DEARER, AScheme.FROM));
        Message<?> open = on(commissioner(), 14).did(proposed());
        ClaimRepriced repriced = new ClaimRepriced("RC-1", BOTH.amount(), dearer(), new BigDecimal("1600.00"), null);
        given(set, claimed, verified, accepted, amended, open)
                .when(commissioner(), acceptRepricing())
                .then(repriced);
        given(set, claimed, verified, accepted, amended, open)
                .when(commissioner(), refuseRepricing())
                .then(new ClaimRepricingRefused("RC-1", BOTH.amount(), dearer().amount()));
        given(set, claimed, verified, accepted)
                .when(commissioner(), acceptRepricing())
                .isRefused(ResultsRule.NO_REPRICING);
        given(
                        set,
                        claimed,
                        verified,
                        accepted,
                        amended,
                        open,
                        on(commissioner(), 15).did(repriced))
                .when(commissioner(), refuseRepricing())
                .isRefused(ResultsRule.NO_REPRICING);
        // amended back: what was proposed is off
        given(set, claimed, verified, accepted, amended, open)
                .when(commissioner(), AScheme.amend().terms(TERMS).build())
                .then(
                        new ResultsSchemeAmended(DEARER, TERMS, AScheme.FROM),
                        new ClaimRepricingProposed(
                                "RC-1", AScheme.FROM, BOTH.amount(), BOTH, new BigDecimal("0.00"), null, null));
        given(set, claimed, verified, accepted, amended, on(provider(), 14).did(proposed()))
                .when(provider(), acceptRepricing())
                .isRefused(ResultsRule.CLAIM_DECIDED_BY_ANOTHER);
    }

    private static ResultsClawedBack back(String pounds) {
        return new ResultsClawedBack(
                "RC-1",
                List.of(new ClawedCase(1, pounds("3200.00"), pounds(pounds))),
                BOTH.amount(),
                pounds(pounds),
                new Money(BOTH.amount().pounds().subtract(new BigDecimal(pounds))),
                ContractParty.COUNCIL);
    }

    private static CaseLeft left(String price, String paidBack, String exact, String left) {
        return new CaseLeft(1, pounds(price), pounds("3200.00"), pounds(paidBack), exact, pounds(left));
    }

    /**
     * Of £3,200 for the first family £1,200 were paid back, so five eighths are left: at £4,000 that is £2,500, beside £4,000 for the second. All of
     * £3,200 paid back leaves nothing at any price; £1,066.67 leave £2,133.33, and 4,000 x 2,133.33 / 3,200 is rounded to the penny.
     */
    @ParameterizedTest
    @CsvSource({
        "1200.00, 2500, 2500.00, 1300.00",
        "3200.00, 0, 0.00, 800.00",
        "1066.67, 2666.6625, 2666.66, 1333.33",
        "0.01, 3999.9875, 3999.99, 1600.00"
    })
    void aCaseOfWhichSomethingWasPaidBackKeepsTheShareOfItsPriceThatWasLeft(
            String paidBack, String exact, String left, String difference) {
        ResultsClawedBack back = back(paidBack);
        ClaimRepricingProposed proposed = new ClaimRepricingProposed(
                "RC-1",
                AScheme.FROM,
                back.after(),
                dearer(),
                new BigDecimal(difference),
                null,
                List.of(left("4000.00", paidBack, exact, left)));
        ResultsSchemeAmended amended = new ResultsSchemeAmended(TERMS, DEARER, AScheme.FROM);
        given(set, claimed, verified, accepted, on(commissioner(), 14).did(back))
                .when(commissioner(), AScheme.amend().terms(DEARER).build())
                .then(amended, proposed);
        ClaimRepriced repriced =
                new ClaimRepriced("RC-1", back.after(), dearer(), new BigDecimal(difference), proposed.left());
        given(
                        set,
                        claimed,
                        verified,
                        accepted,
                        on(commissioner(), 14).did(back),
                        on(commissioner(), 15).did(amended),
                        on(commissioner(), 15).did(proposed))
                .when(commissioner(), acceptRepricing())
                .then(repriced);
        given(
                        set,
                        claimed,
                        verified,
                        accepted,
                        on(commissioner(), 14).did(back),
                        on(commissioner(), 15).did(amended),
                        on(commissioner(), 15).did(proposed))
                .when(commissioner(), refuseRepricing())
                .then(new ClaimRepricingRefused("RC-1", back.after(), proposed.after()));
    }

    /** Five eighths of £4,800 are £3,000, and with £4,800 for the second family £1,300 more than £2,500 and £4,000. */
    @Test
    void theShareThatWasLeftIsTheSameAtEachLaterPrice() {
        ResultsClawedBack back = back("1200.00");
        ResultsTerms dearest = AScheme.terms()
                .outputs(List.of(AScheme.families()
                        .prices(List.of(AScheme.price("2015-10-01", "6000", "80", "20")))
                        .build()))
                .build();
        List<CaseLeft> first = List.of(left("4000.00", "1200.00", "2500", "2500.00"));
        given(
                        set,
                        claimed,
                        verified,
                        accepted,
                        on(commissioner(), 14).did(back),
                        on(commissioner(), 15).did(new ResultsSchemeAmended(TERMS, DEARER, AScheme.FROM)),
                        on(commissioner(), 15)
                                .did(new ClaimRepricingProposed(
                                        "RC-1",
                                        AScheme.FROM,
                                        back.after(),
                                        dearer(),
                                        new BigDecimal("1300.00"),
                                        null,
                                        first)),
                        on(commissioner(), 16)
                                .did(new ClaimRepriced(
                                        "RC-1", back.after(), dearer(), new BigDecimal("1300.00"), first)))
                .when(commissioner(), AScheme.amend().terms(dearest).build())
                .then(
                        new ResultsSchemeAmended(DEARER, dearest, AScheme.FROM),
                        new ClaimRepricingProposed(
                                "RC-1",
                                AScheme.FROM,
                                pounds("6500.00"),
                                AScheme.priced(dearest, ResultPayment.ATTACHMENT, Map.of(), FIRST, SECOND),
                                new BigDecimal("1300.00"),
                                null,
                                List.of(left("4800.00", "1200.00", "3000", "3000.00"))));
    }

    private static final ResultsTerms TOLLS = AScheme.terms()
            .outputs(List.of(
                    AScheme.families()
                            .code("CLOSED")
                            .paidBy(ContractParty.PROVIDER)
                            .prices(List.of(AScheme.price("2015-10-01", "6.60", "0", "100")))
                            .volumes(List.of(AScheme.volume("0", "0"), AScheme.volume("52", "100")))
                            .build(),
                    AScheme.families().build()))
            .build();

    private static RecordPenalty penalty(String output, ClaimedCase... cases) {
        return new RecordPenalty(
                CONTRACT, "PEN-1", output, ResultPayment.RESULT, List.of(cases), null, null, "illustrative");
    }

    /** Sixty days are eight above fifty-two, and cost 8 x £6.60; the toll is made up. */
    @Test
    void theCouncilRecordsAPenaltyThatTheProviderDidNotClaim() {
        Message<?> tolls = commissioner().on(AScheme.FROM).did(new ResultsSchemeSet(TOLLS, AScheme.FROM));
        ClaimedCase days = one("2015-16 closures", "2015-11-02", "60");
        ClaimPriced priced = AScheme.priced(TOLLS, ResultPayment.RESULT, Map.of(), days);
        ResultsClaimed recorded =
                new ResultsClaimed("PEN-1", "CLOSED", ResultPayment.RESULT, List.of(days), null, priced);
        assertThat(priced.amount()).isEqualTo(pounds("52.80"));
        given(tolls).when(commissioner(), penalty("CLOSED", days)).then(recorded);
        given(tolls)
                .when(commissioner(), penalty("FAMILY", FIRST))
                .isRefused(ResultsRule.PENALTY_OF_THE_COUNCIL, "/output");
        // it counts as claimed, and another person accepts it
        given(tolls, on(commissioner(), 10).did(recorded))
                .when(commissioner(), penalty("CLOSED", days))
                .isRefused(ResultsRule.CLAIMED_ALREADY, "/claim");
        given(tolls, on(commissioner(), 10).did(recorded))
                .when(commissioner(), new AcceptClaim(CONTRACT, "PEN-1", null, null))
                .isRefused(ResultsRule.CLAIM_DECIDED_BY_ANOTHER);
    }
}
