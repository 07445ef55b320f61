package org.contractgovernance.contracts.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.contractgovernance.contracts.results.AScheme.FROM;
import static org.contractgovernance.contracts.results.AScheme.families;
import static org.contractgovernance.contracts.results.AScheme.fiveSixths;
import static org.contractgovernance.contracts.results.AScheme.one;
import static org.contractgovernance.contracts.results.AScheme.price;
import static org.contractgovernance.contracts.results.AScheme.volume;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.contractgovernance.contracts.contract.AContract;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.person.APerson;
import org.contractgovernance.contracts.results.AScheme;
import org.contractgovernance.contracts.results.ClaimEntry;
import org.contractgovernance.contracts.results.ClaimEntry.ClaimDecision;
import org.contractgovernance.contracts.results.ClaimEntry.ClaimMatter;
import org.contractgovernance.contracts.results.ClaimStatus;
import org.contractgovernance.contracts.results.claim.ClaimPriced;
import org.contractgovernance.contracts.results.claim.ClaimedCase;
import org.contractgovernance.contracts.results.claim.ClawedCase;
import org.contractgovernance.contracts.results.terms.ResultOutput;
import org.contractgovernance.contracts.results.terms.ResultPayment;
import org.contractgovernance.contracts.results.terms.ResultsTerms;
import org.contractgovernance.contracts.results.terms.ResultsTermsRule;
import org.contractgovernance.contracts.results.terms.SchemeInForce;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.Rule;
import org.contractgovernance.contracts.whatif.ResultsWhatIf.ClaimLeftOut;
import org.contractgovernance.contracts.whatif.ResultsWhatIf.SupposedCase;
import org.contractgovernance.contracts.whatif.ResultsWhatIf.SupposedClaim;
import org.junit.jupiter.api.Test;

/** What other terms of payment by results would have come to. The scheme is that of the Troubled Families programme. */
class ResultsWhatIfTest {

    private final List<ClaimEntry> claims = new ArrayList<>();
    private ResultsTerms real = terms(families().build());

    private static ResultsTerms terms(ResultOutput... outputs) {
        return AScheme.terms().outputs(List.of(outputs)).build();
    }

    private static ResultsTerms half() {
        return terms(families()
                .prices(List.of(price("2015-10-01", "4000", "50", "50")))
                .build());
    }

    private ResultsWhatIfTest claim(String number, ClaimStatus status, String counted, ClaimedCase... cases) {
        ClaimPriced priced =
                AScheme.priced(real, ResultPayment.ATTACHMENT, Map.of("2015-16", new BigDecimal(counted)), cases);
        ClaimEntry claim = ClaimEntry.claimed(
                AContract.REFERENCE,
                number,
                new ClaimMatter(
                        real.outputs().getFirst().code(),
                        ResultPayment.ATTACHMENT,
                        priced.paidBy(),
                        List.of(cases),
                        null,
                        APerson.number(1),
                        FROM),
                priced,
                null);
        claims.add(claim.with(claim.sums().accepted(priced)).with(new ClaimDecision(status, null, null, null)));
        return this;
    }

    private void clawBack(int number, String paid, String back) {
        ClaimEntry last = claims.removeLast();
        BigDecimal left = last.sums().paidAmount().subtract(new BigDecimal(back));
        claims.add(last.with(last.sums()
                .clawedBack(List.of(new ClawedCase(number, money(paid), money(back))), money(back), new Money(left))));
    }

    private static Money money(String pounds) {
        return new Money(new BigDecimal(pounds));
    }

    private ResultsWhatIf whatIf(LocalDate from, ResultsTerms terms) {
        return ResultsComparison.of(
                new SupposedResults(from, terms), List.of(new SchemeInForce(FROM, real)), AScheme.CALENDAR, claims);
    }

    /** £4,000 at most a family: 80% are £3,200 in the first year, 60% are £2,400 in the second; half would be £2,000. */
    @Test
    void eachClaimIsPricedAgainAndTheDifferencesAreAddedUpByClaimAndYear() {
        claim("RC-1", ClaimStatus.ACCEPTED, "0", one("F-1", "2015-11-02", "1"), one("F-2", "2016-04-01", "1"))
                .claim("RC-2", ClaimStatus.CLAIMED, "1", one("F-3", "2015-12-01", "2"));

        ResultsWhatIf found = whatIf(null, half());

        assertThat(found.appliesFrom()).isEqualTo(FROM);
        assertThat(found.claims())
                .extracting(
                        SupposedClaim::claim,
                        SupposedClaim::status,
                        each -> each.pay().toProvider().toPlainString(),
                        each -> each.pay().toProviderSupposed().toPlainString(),
                        each -> each.pay().difference().toPlainString())
                .containsExactly(
                        tuple("RC-1", ClaimStatus.ACCEPTED, "5600.00", "4000.00", "-1600.00"),
                        tuple("RC-2", ClaimStatus.CLAIMED, "6400.00", "4000.00", "-2400.00"));
        assertThat(found.claims().getFirst().cases())
                .extracting(
                        SupposedCase::number,
                        SupposedCase::year,
                        each -> each.pay().difference().toPlainString())
                .containsExactly(tuple(1, "2015-16", "-1200.00"), tuple(2, "2016-17", "-400.00"));
        assertThat(found.years())
                .extracting(
                        ResultsWhatIf.YearOfClaims::year,
                        each -> each.pay().difference().toPlainString())
                .containsExactly(tuple("2015-16", "-3600.00"), tuple("2016-17", "-400.00"));
        assertThat(found.inAll().difference()).isEqualByComparingTo("-4000");
        assertThat(found.leftOut()).isEmpty();
        assertThat(found.standing()).isNull();
    }

    @Test
    void theSameTermsDifferNowhere() {
        real = terms(fiveSixths()
                .volumes(List.of(volume("0", "100"), volume("1.5", "50")))
                .build());
        claim("RC-1", ClaimStatus.ACCEPTED, "0", one("F-1", "2015-11-02", "1"), one("F-2", "2015-11-03", "1"))
                .claim("RC-2", ClaimStatus.ACCEPTED, "2", one("F-3", "2015-11-04", "1"));
        clawBack(1, "1333.33", "333.33");

        ResultsWhatIf found = whatIf(null, real);

        assertThat(found.inAll().difference()).isEqualByComparingTo("0");
        assertThat(found.claims()).allSatisfy(each -> assertThat(each.cases()).isEmpty());
        assertThat(found.claims())
                .extracting(each -> each.pay().toProvider())
                .containsExactlyElementsOf(
                        claims.stream().map(each -> each.sums().paidAmount()).toList());
    }

    @Test
    void unitsStayCountedAsTheyWereCountedBeforeTheClaim() {
        claim("RC-2", ClaimStatus.ACCEPTED, "9", one("F-3", "2015-12-01", "2"));
        ResultsTerms banded = terms(families()
                .volumes(List.of(volume("0", "100"), volume("10", "50")))
                .build());

        // the tenth family is paid in full, the eleventh half of it
        assertThat(whatIf(null, banded).inAll().difference()).isEqualByComparingTo("-1600");
    }

    /** Of £3,200 £1,200 were paid back: five eighths are left, and five eighths of £2,000 are £1,250. */
    @Test
    void aCaseOfWhichSomethingWasPaidBackKeepsTheShareThatWasLeft() {
        claim("RC-1", ClaimStatus.ACCEPTED, "0", one("F-1", "2015-11-02", "1"), one("F-2", "2015-11-03", "1"));
        clawBack(1, "3200.00", "1200.00");

        SupposedClaim found = whatIf(null, half()).claims().getFirst();

        assertThat(found.pay().toProvider()).isEqualByComparingTo("5200");
        assertThat(found.pay().toProviderSupposed()).isEqualByComparingTo("3250");
        assertThat(found.cases().getFirst().pay().difference()).isEqualByComparingTo("-750");
    }

    @Test
    void whatWasRefusedOrPaidBackInFullIsInNeither() {
        claim("RC-1", ClaimStatus.REFUSED, "0", one("F-1", "2015-11-02", "1"))
                .claim("RC-2", ClaimStatus.CLAWED_BACK, "0", one("F-2", "2015-11-02", "1"));

        ResultsWhatIf found = whatIf(null, half());

        assertThat(found.claims()).isEmpty();
        assertThat(found.leftOut()).isEmpty();
        assertThat(found.inAll().toProvider()).isEqualByComparingTo("0");
    }

    @Test
    void whatTheProviderWouldPayIsBelowZero() {
        claim("RC-1", ClaimStatus.ACCEPTED, "0", one("F-1", "2015-11-02", "1"));
        ResultsTerms turned = terms(families().paidBy(ContractParty.PROVIDER).build());

        assertThat(whatIf(null, turned).inAll().difference()).isEqualByComparingTo("-6400");
    }

    @Test
    void aClaimWithoutAPriceIsLeftOutAndNamed() {
        claim("RC-1", ClaimStatus.ACCEPTED, "0", one("F-1", "2015-11-02", "1"), one("F-2", "2015-11-03", "1"))
                .claim("RC-2", ClaimStatus.ACCEPTED, "0", one("F-3", "2015-11-02", "1"));

        ResultsWhatIf found = whatIf(LocalDate.of(2015, 11, 3), half());

        assertThat(found.leftOut())
                .containsExactly(new ClaimLeftOut("RC-1", "other terms apply from 2015-11-03", true));
        assertThat(found.claims()).extracting(SupposedClaim::claim).containsExactly("RC-2");
        assertThat(found.inAll().difference()).isEqualByComparingTo("0");
    }

    @Test
    void whatCannotBeSupposedIsRefused() {
        assertRefused(
                WhatIfRule.SUPPOSED_BEFORE_THE_SCHEME, "/appliesFrom", new SupposedResults(FROM.minusDays(1), half()));
        assertRefused(
                ResultsTermsRule.PAYMENTS_DO_NOT_SUM,
                "/terms/outputs/0/prices/0/resultPercent",
                new SupposedResults(
                        null,
                        terms(families()
                                .prices(List.of(price("2015-10-01", "4000", "50", "51")))
                                .build())));
    }

    private void assertRefused(Rule rule, String pointer, SupposedResults supposed) {
        assertThatThrownBy(() -> supposed.instead(List.of(new SchemeInForce(FROM, real))))
                .isInstanceOfSatisfying(BrokenRule.class, e -> {
                    assertThat(e.rule()).isEqualTo(rule);
                    assertThat(e.pointer()).isEqualTo(pointer);
                });
    }
}
