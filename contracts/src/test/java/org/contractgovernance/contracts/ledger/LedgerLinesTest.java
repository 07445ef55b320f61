package org.contractgovernance.contracts.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.contracts.assessment.AnAssessment.pounds;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.contractgovernance.contracts.assessment.AnAssessment;
import org.contractgovernance.contracts.assessment.Assessed;
import org.contractgovernance.contracts.assessment.AssessmentEvent.AssessmentRestated;
import org.contractgovernance.contracts.assessment.AssessmentEvent.DeductionConfirmed;
import org.contractgovernance.contracts.assessment.AssessmentEvent.DeductionReduced;
import org.contractgovernance.contracts.assessment.AssessmentEvent.DeductionWaived;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.results.AClaim;
import org.contractgovernance.contracts.results.AScheme;
import org.contractgovernance.contracts.results.ResultsEvent.ClaimAccepted;
import org.contractgovernance.contracts.results.ResultsEvent.ClaimRepriced;
import org.contractgovernance.contracts.results.ResultsEvent.ResultsClawedBack;
import org.contractgovernance.contracts.results.claim.ClaimPriced;
import org.contractgovernance.contracts.results.terms.ResultPayment;
import org.contractgovernance.contracts.results.terms.ResultsTerms;
import org.contractgovernance.contracts.share.AStatement;
import org.junit.jupiter.api.Test;

class LedgerLinesTest {

    /** A month with an index of its charges: £100,000.00 as written, £102,500.00 indexed. */
    private static final Assessed INDEXED = charged("102500.00");

    private static Assessed charged(String charges) {
        return AnAssessment.assessed(AnAssessment.reckoned(AnAssessment.line("2000.00"))
                .charges(pounds(charges))
                .build());
    }

    private static List<String> told(Event event) {
        return LedgerLines.of(event).stream()
                .map(each -> "%d %s%s %s"
                        .formatted(
                                each.number(),
                                each.kind().words(),
                                each.adjusts() == null
                                        ? ""
                                        : " of " + each.adjusts().words(),
                                each.amount().toPlainString()))
                .toList();
    }

    @Test
    void aPeriodIsChargedAndIndexed() {
        assertThat(told(AnAssessment.wasProposed(INDEXED)))
                .containsExactly("1 charge 100000.00", "2 indexation 2500.00");
        assertThat(told(AnAssessment.wasProposed(charged("100000.00")))).containsExactly("1 charge 100000.00");
        assertThat(told(AnAssessment.wasProposed(charged("99000.00"))))
                .containsExactly("1 charge 100000.00", "2 indexation -1000.00");
    }

    @Test
    void aRestatementChangesWhatIsChargedAndNothingElse() {
        assertThat(told(restated(INDEXED, charged("101000.50")))).containsExactly("1 adjustment of charge -1499.50");
        assertThat(told(restated(INDEXED, INDEXED))).isEmpty();
    }

    private static AssessmentRestated restated(Assessed before, Assessed after) {
        return AssessmentRestated.of(
                before, AnAssessment.wasProposed(before).deductions(), after, AnAssessment.say("2015-12-01"));
    }

    @Test
    void aDecidedDeductionIsACreditAndLaterAnAdjustment() {
        assertThat(told(new DeductionConfirmed(1, pounds("1511.63"), Money.NOTHING, pounds("1511.63"))))
                .containsExactly("1 credit -1511.63");
        assertThat(told(new DeductionReduced(1, pounds("1600.00"), pounds("1511.63"), pounds("1000.00"), null)))
                .containsExactly("1 adjustment of credit 511.63");
        assertThat(told(new DeductionWaived(1, pounds("1600.00"), pounds("1000.00"), Money.NOTHING, null)))
                .containsExactly("1 adjustment of credit 1000.00");
        assertThat(told(new DeductionWaived(1, pounds("1600.00"), Money.NOTHING, Money.NOTHING, null)))
                .isEmpty();
    }

    @Test
    void aResultIsOwedByWhoeverPaysIt() {
        assertThat(told(AClaim.ACCEPTED)).containsExactly("1 result 2666.67");
        assertThat(told(AClaim.CLAWED_BACK)).containsExactly("1 clawback -200.50");
        assertThat(told(AClaim.EARLY_CLAWED_BACK)).containsExactly("1 clawback -200.50");
        assertThat(told(new ResultsClawedBack(
                        "RC-1",
                        List.of(),
                        pounds("300.00"),
                        pounds("100.00"),
                        pounds("200.00"),
                        ContractParty.PROVIDER)))
                .containsExactly("1 clawback 100.00");
    }

    @Test
    void aShareIsWhatTheCertificateChanges() {
        assertThat(told(AStatement.CERTIFIED)).containsExactly("1 share 5000.00");
        assertThat(told(AStatement.SIGNED)).isEmpty();
        assertThat(told(AStatement.REOPENED)).isEmpty();
    }

    @Test
    void aLineIsNamedByItsEventAndItsNumber() {
        assertThat(LineKey.in(ALedger.LINE)).contains(new LineKey(ALedger.EVENT, 1));
        assertThat(new LineKey(ALedger.EVENT, 1)).hasToString(ALedger.LINE);
        assertThat(LineKey.in(ALedger.EVENT)).isEmpty();
        assertThat(LineKey.in(ALedger.EVENT + "-0")).isEmpty();
        assertThat(LineKey.in("1")).isEmpty();
        assertThat(new BigDecimal("5000.00"))
                .isEqualTo(LedgerLines.of(AStatement.CERTIFIED).getFirst().amount());
    }

    @Test
    void anotherPriceIsAnAdjustmentOfWhatWasPaid() {
        assertThat(told(AClaim.REPRICING_PROPOSED)).isEmpty();
        assertThat(told(AClaim.REPRICING_REFUSED)).isEmpty();
        assertThat(told(AClaim.REPRICED)).containsExactly("1 adjustment of result 2000.00");
    }

    /** Sixty days closed, of which fifty-two are free, at a made-up toll of £6.60. */
    @Test
    void whatTheProviderPaysIsAPenalty() {
        ResultsTerms tolls = AScheme.terms()
                .outputs(List.of(AScheme.families()
                        .code("CLOSED")
                        .paidBy(ContractParty.PROVIDER)
                        .prices(List.of(AScheme.price("2015-10-01", "6.60", "0", "100")))
                        .volumes(List.of(AScheme.volume("0", "0"), AScheme.volume("52", "100")))
                        .build()))
                .build();
        ClaimPriced priced =
                AScheme.priced(tolls, ResultPayment.RESULT, Map.of(), AScheme.one("2015-16", "2015-11-02", "60"));

        assertThat(told(new ClaimAccepted("PEN-1", "CLOSED", ResultPayment.RESULT, priced)))
                .containsExactly("1 penalty -52.80");
        assertThat(told(new ClaimRepriced("PEN-1", pounds("50.00"), priced, new BigDecimal("2.80"), null)))
                .containsExactly("1 adjustment of penalty -2.80");
    }
}
