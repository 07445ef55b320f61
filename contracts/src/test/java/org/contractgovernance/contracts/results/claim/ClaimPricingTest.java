package org.contractgovernance.contracts.results.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.contractgovernance.contracts.results.AScheme.families;
import static org.contractgovernance.contracts.results.AScheme.fiveSixths;
import static org.contractgovernance.contracts.results.AScheme.one;
import static org.contractgovernance.contracts.results.AScheme.price;
import static org.contractgovernance.contracts.results.AScheme.priced;
import static org.contractgovernance.contracts.results.AScheme.volume;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.contractgovernance.contracts.contract.AContract;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.kpi.period.Calendar;
import org.contractgovernance.contracts.results.AScheme;
import org.contractgovernance.contracts.results.terms.ResultOutput;
import org.contractgovernance.contracts.results.terms.ResultPayment;
import org.contractgovernance.contracts.results.terms.ResultsTerms;
import org.contractgovernance.contracts.results.terms.SchemeInForce;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What claims come to: worked figures with their sources, and each edge. */
class ClaimPricingTest {

    private static ResultsTerms terms(ResultOutput output) {
        return AScheme.terms().outputs(List.of(output)).build();
    }

    private static String amount(ResultOutput output, ResultPayment payment, String day, String quantity) {
        return amount(output, payment, day, quantity, "0");
    }

    private static String amount(
            ResultOutput output, ResultPayment payment, String day, String quantity, String before) {
        Map<String, BigDecimal> counted = Map.of("2015-16", new BigDecimal(before));
        return priced(terms(output), payment, counted, one("F-1", day, quantity))
                .amount()
                .pounds()
                .toPlainString();
    }

    /** £4,000 at most a family; attachment 80%, then 60%, then 40%: first year £3,200 and £800 (Troubled Families programme). */
    @ParameterizedTest
    @CsvSource({
        "2015-10-01, 3200.00, 800.00",
        "2016-03-31, 3200.00, 800.00",
        "2016-04-01, 2400.00, 1600.00",
        "2017-03-31, 2400.00, 1600.00",
        "2017-04-01, 1600.00, 2400.00"
    })
    void aFamilyIsPaidByTheWeightsOfItsYear(String day, String attachment, String result) {
        assertThat(amount(families().build(), ResultPayment.ATTACHMENT, day, "1"))
                .isEqualTo(attachment);
        assertThat(amount(families().build(), ResultPayment.RESULT, day, "1")).isEqualTo(result);
    }

    /**
     * One sixth is deducted: Sheffield's 1,680 families are £5.6m, Birmingham's 4,180 just under £14m, Lancashire's 2,630 around £8.8m
     * (localgov.co.uk, "Ten council areas sign up to troubled family scheme").
     */
    @ParameterizedTest
    @CsvSource({"1680, 5600000.00", "4180, 13933333.33", "2630, 8766666.67", "6, 20000.00", "1, 3333.33"})
    void oneSixthOfTheFamiliesIsNotPaid(String families, String both) {
        ResultOutput all = fiveSixths()
                .prices(List.of(price("2015-10-01", "4000", "100", "0")))
                .build();

        assertThat(amount(all, ResultPayment.ATTACHMENT, "2015-10-01", families))
                .isEqualTo(both);
    }

    @Test
    void theFirstYearsAttachmentFeesAreFourFifthsOfThat() {
        assertThat(amount(fiveSixths().build(), ResultPayment.ATTACHMENT, "2015-10-01", "1680"))
                .isEqualTo("4480000.00");
        assertThat(amount(fiveSixths().build(), ResultPayment.RESULT, "2015-10-01", "1680"))
                .isEqualTo("1120000.00");
    }

    /** A penalty by count and price: (days - 52) x average toll. The toll of £6.60 is made up. */
    @ParameterizedTest
    @CsvSource({"51, 0.00", "52, 0.00", "53, 6.60", "60, 52.80"})
    void daysAboveFiftyTwoCostTheAverageTollEach(String days, String penalty) {
        ResultOutput closed = families()
                .code("CLOSED")
                .paidBy(ContractParty.PROVIDER)
                .prices(List.of(price("2015-10-01", "6.60", "0", "100")))
                .volumes(List.of(volume("0", "0"), volume("52", "100")))
                .build();

        assertThat(amount(closed, ResultPayment.RESULT, "2015-10-01", days)).isEqualTo(penalty);
        assertThat(priced(terms(closed), ResultPayment.RESULT, Map.of(), one("2015-16", "2015-10-01", days))
                        .paidBy())
                .isEqualTo(ContractParty.PROVIDER);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 9, 9000.00",
        "0, 10, 10000.00",
        "0, 11, 10500.00",
        "9, 1, 1000.00",
        "9, 2, 1500.00",
        "10, 1, 500.00",
        "19, 2, 500.00",
        "20, 1, 0.00",
        "0, 25, 15000.00"
    })
    void eachUnitHasThePercentageOfItsOwnBandOfVolume(String before, String quantity, String amount) {
        ResultOutput output = families()
                .prices(List.of(price("2015-10-01", "1000", "100", "0")))
                .volumes(List.of(volume("0", "100"), volume("10", "50"), volume("20", "0")))
                .build();

        assertThat(amount(output, ResultPayment.ATTACHMENT, "2015-10-01", quantity, before))
                .isEqualTo(amount);
    }

    @Test
    void unitsAreCountedInEachYearOfTheContractAndThroughTheClaim() {
        ResultOutput output = families()
                .prices(List.of(price("2015-10-01", "1000", "100", "0")))
                .volumes(List.of(volume("0", "100"), volume("1", "50")))
                .build();

        ClaimPriced priced = priced(
                terms(output),
                ResultPayment.ATTACHMENT,
                Map.of(),
                one("F-1", "2016-03-31", "1"),
                one("F-2", "2016-03-31", "1"),
                one("F-3", "2016-04-01", "1"));

        assertThat(priced.cases().stream()
                        .map(each -> each.year() + " "
                                + each.countedBefore().toPlainString() + " "
                                + each.amount().pounds().toPlainString()))
                .containsExactly("2015-16 0 1000.00", "2015-16 1 500.00", "2016-17 0 1000.00");
        assertThat(priced.amount().pounds()).isEqualByComparingTo("2500");
    }

    @Test
    void theSumIsRoundedOnceAndSharedToThePenny() {
        ResultOutput output = fiveSixths()
                .prices(List.of(price("2015-10-01", "4000", "80", "20")))
                .build();

        ClaimPriced priced = priced(
                terms(output),
                ResultPayment.ATTACHMENT,
                Map.of(),
                one("F-1", "2015-10-01", "1"),
                one("F-2", "2015-10-01", "1"));

        // 2 x 8000/3; each rounded on its own would be a penny more
        assertThat(priced.exact()).isEqualTo("16000/3");
        assertThat(priced.amount().pounds()).isEqualByComparingTo("5333.33");
        assertThat(priced.cases().stream().map(each -> each.amount().pounds().toPlainString()))
                .containsExactly("2666.67", "2666.66");
        assertThat(priced.cases().getFirst().parts().getFirst().exact()).isEqualTo("8000/3");
    }

    @Test
    void aCaseIsKnownAgainHoweverItIsWritten() {
        assertThat(CaseKeys.of("c", "FAMILY", ResultPayment.RESULT, "F-1"))
                .isEqualTo(CaseKeys.of("c", "FAMILY", ResultPayment.RESULT, " f - 1"))
                .isNotEqualTo(CaseKeys.of("c", "FAMILY", ResultPayment.ATTACHMENT, "F-1"))
                .isNotEqualTo(CaseKeys.of("c", "OTHER", ResultPayment.RESULT, "F-1"))
                .isNotEqualTo(CaseKeys.of("c", "FAMILY", ResultPayment.RESULT, "F-10"));
    }

    @ParameterizedTest
    @CsvSource({
        "OTHER, 2015-10-01, UNKNOWN_OUTPUT, /output",
        "FAMILY, 2015-09-30, BEFORE_THE_SCHEME, /cases/0/achievedOn",
        "FAMILY, 2015-11-30, NO_PRICE_THEN, /cases/0/achievedOn",
        "FAMILY, 2020-11-01, OUTSIDE_THE_CONTRACT, /cases/0/achievedOn"
    })
    void aClaimWithoutAPriceIsRefused(String output, String day, PricingRule rule, String pointer) {
        ResultsTerms terms = terms(families()
                .prices(List.of(price("2015-12-01", "4000", "80", "20")))
                .build());

        assertRefused(rule, pointer, List.of(new SchemeInForce(AScheme.FROM, terms)), output, day);
    }

    @Test
    void theCasesOfAClaimFollowTheSameTerms() {
        ResultsTerms terms = terms(families().build());
        List<SchemeInForce> amended =
                List.of(new SchemeInForce(AScheme.FROM, terms), new SchemeInForce(LocalDate.of(2016, 1, 1), terms));

        assertRefused(
                PricingRule.CLAIM_SPANS_TERMS, "/cases/1/achievedOn", amended, "FAMILY", "2015-12-31", "2016-01-01");
    }

    private static void assertRefused(
            Rule rule, String pointer, List<SchemeInForce> terms, String output, String... days) {
        List<ClaimedCase> cases =
                Arrays.stream(days).map(day -> one("F-" + day, day, "1")).toList();
        Calendar calendar =
                new Calendar(AScheme.CALENDAR.yearStart(), List.of(), AScheme.FROM, LocalDate.of(2020, 3, 31));
        assertThatThrownBy(() -> ClaimPricing.price(
                        terms,
                        calendar,
                        output,
                        ResultPayment.ATTACHMENT,
                        CountedCase.of(AContract.REFERENCE, output, ResultPayment.ATTACHMENT, cases),
                        Map.of()))
                .isInstanceOfSatisfying(BrokenRule.class, refusal -> {
                    assertThat(refusal.rule()).isEqualTo(rule);
                    assertThat(refusal.pointer()).isEqualTo(pointer);
                });
    }
}
