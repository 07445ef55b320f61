package org.contractgovernance.contracts.results;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.contractgovernance.contracts.contract.AContract;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.contract.YearStart;
import org.contractgovernance.contracts.kpi.period.Calendar;
import org.contractgovernance.contracts.kpi.rating.Evidence;
import org.contractgovernance.contracts.kpi.rating.Rounding;
import org.contractgovernance.contracts.kpi.sample.CheckedRecord;
import org.contractgovernance.contracts.kpi.sample.SampleCheck;
import org.contractgovernance.contracts.kpi.sample.SampleFinding;
import org.contractgovernance.contracts.regime.credit.PennyRounding;
import org.contractgovernance.contracts.results.claim.ClaimPriced;
import org.contractgovernance.contracts.results.claim.ClaimPricing;
import org.contractgovernance.contracts.results.claim.ClaimedCase;
import org.contractgovernance.contracts.results.claim.CountedCase;
import org.contractgovernance.contracts.results.terms.DeductedShare;
import org.contractgovernance.contracts.results.terms.OutputPrice;
import org.contractgovernance.contracts.results.terms.ResultOutput;
import org.contractgovernance.contracts.results.terms.ResultPayment;
import org.contractgovernance.contracts.results.terms.ResultsTerms;
import org.contractgovernance.contracts.results.terms.SchemeInForce;
import org.contractgovernance.contracts.results.terms.VolumeBand;

/**
 * A scheme for tests to begin with: £4,000 at most a family, of which 80% are paid when a family is taken on in the first year, 60% in the
 * second and 40% in the third (the Troubled Families programme; days and clauses are made up).
 */
@RecordBuilder.Include({
    ResultsTerms.class,
    ResultOutput.class,
    ResultsCommand.SetResultsScheme.class,
    ResultsCommand.AmendResultsScheme.class,
    ResultsCommand.ClaimResults.class
})
public final class AScheme {

    public static final LocalDate FROM = LocalDate.of(2015, 10, 1);
    public static final String CLAUSE = "Schedule 7.2, paragraph 4";
    public static final Calendar CALENDAR = new Calendar(YearStart.FINANCIAL, List.of(), FROM, null);

    /** A sample that finds what was claimed. */
    public static final SampleCheck CHECK =
            new SampleCheck("The case system", 2L, null, List.of(new CheckedRecord("F-1", SampleFinding.AGREES, null)));

    private AScheme() {}

    /** Families. */
    public static ResultsTermsBuilder terms() {
        return ResultsTermsBuilder.builder()
                .outputs(List.of(families().build()))
                .rounding(new PennyRounding(CLAUSE, Rounding.Mode.HALF_UP));
    }

    /** Another weight in each year. */
    public static ResultOutputBuilder families() {
        return ResultOutputBuilder.builder()
                .code("FAMILY")
                .name("A family whose life changed")
                .clause(CLAUSE)
                .paidBy(ContractParty.COUNCIL)
                .prices(List.of(
                        price("2015-10-01", "4000", "80", "20"),
                        price("2016-04-01", "4000", "60", "40"),
                        price("2017-04-01", "4000", "40", "60")))
                .volumes(List.of());
    }

    /** The same, of which one sixth is not paid. */
    public static ResultOutputBuilder fiveSixths() {
        return families().deducted(new DeductedShare(CLAUSE, 1, 6));
    }

    public static OutputPrice price(String from, String most, String attachment, String result) {
        return new OutputPrice(
                LocalDate.parse(from),
                CLAUSE,
                new Money(new BigDecimal(most)),
                new BigDecimal(attachment),
                new BigDecimal(result));
    }

    public static VolumeBand volume(String above, String percent) {
        return new VolumeBand(CLAUSE, new BigDecimal(above), new BigDecimal(percent));
    }

    /** A case. */
    public static ClaimedCase one(String reference, String achievedOn, String quantity) {
        return new ClaimedCase(
                reference,
                LocalDate.parse(achievedOn),
                new BigDecimal(quantity),
                List.of(new Evidence("The case's closing form", "https://evidence.example/1", "ab".repeat(32))));
    }

    /** What cases of an output come to, where so many were paid before in the year of the first. */
    public static ClaimPriced priced(
            ResultsTerms terms, ResultPayment payment, Map<String, BigDecimal> counted, ClaimedCase... cases) {
        String output = terms.outputs().getFirst().code();
        return ClaimPricing.price(
                List.of(new SchemeInForce(FROM, terms)),
                CALENDAR,
                output,
                payment,
                CountedCase.of(AContract.REFERENCE, output, payment, List.of(cases)),
                counted);
    }

    /** Sets the scheme. */
    public static SetResultsSchemeBuilder set() {
        return SetResultsSchemeBuilder.builder()
                .contract(AContract.REFERENCE)
                .terms(terms().build())
                .appliesFrom(FROM);
    }

    /** Amends it. */
    public static AmendResultsSchemeBuilder amend() {
        return AmendResultsSchemeBuilder.builder()
                .contract(AContract.REFERENCE)
                .reason("The parties agreed")
                .appliesFrom(FROM);
    }

    /** Claims what is paid when two families are taken on. */
    public static ClaimResultsBuilder claim() {
        return ClaimResultsBuilder.builder()
                .contract(AContract.REFERENCE)
                .claim("RC-1")
                .output("FAMILY")
                .payment(ResultPayment.ATTACHMENT)
                .cases(List.of(one("F-1", "2015-11-02", "1"), one("F-2", "2015-11-03", "1")));
    }
}
