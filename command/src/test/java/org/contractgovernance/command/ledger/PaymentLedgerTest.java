package org.contractgovernance.command.ledger;

import static org.contractgovernance.command.entity.Acts.CONTRACT;
import static org.contractgovernance.command.entity.Acts.commissioner;
import static org.contractgovernance.contracts.ledger.ALedger.APPLIED;
import static org.contractgovernance.contracts.ledger.ALedger.APPLIED_IN_PART;
import static org.contractgovernance.contracts.ledger.ALedger.BILL;
import static org.contractgovernance.contracts.ledger.ALedger.EVENT;
import static org.contractgovernance.contracts.ledger.ALedger.LINE;
import static org.contractgovernance.contracts.ledger.ALedger.NOTE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.messaging.Message;
import org.contractgovernance.command.entity.Situation;
import org.contractgovernance.command.reference.ReferenceDataInMemory;
import org.contractgovernance.contracts.assessment.AnAssessment;
import org.contractgovernance.contracts.assessment.AssessmentEvent.DeductionConfirmed;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.ledger.DocumentKind;
import org.contractgovernance.contracts.ledger.LedgerCommand;
import org.contractgovernance.contracts.ledger.LedgerCommand.ApplyToDocument;
import org.contractgovernance.contracts.ledger.LedgerCommand.CorrectApplication;
import org.contractgovernance.contracts.ledger.LedgerEvent.ApplicationCorrected;
import org.contractgovernance.contracts.ledger.LedgerEvent.LineApplied;
import org.contractgovernance.contracts.ledger.LedgerRule;
import org.contractgovernance.contracts.ledger.PaymentDocument;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.contracts.share.AStatement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PaymentLedgerTest {

    private static final Money STANDS = AnAssessment.pounds("1511.63");
    private static final LocalDate DAY = LocalDate.of(2016, 5, 4);
    private static final PaymentDocument THIRD = new PaymentDocument(DocumentKind.CREDIT_NOTE, "CN-8", DAY);

    private final ReferenceDataInMemory referenceData = new ReferenceDataInMemory()
            .event(CONTRACT, EVENT, new DeductionConfirmed(1, STANDS, Money.NOTHING, STANDS), LocalDate.of(2016, 5, 2));

    private final Message<?> applied = commissioner().on("2016-05-04").did(APPLIED);

    private Situation given(Message<?>... events) {
        return Situation.of(
                        PaymentLedger.class, LedgerCommand.ledgerOf(CONTRACT).toString(), referenceData)
                .knownAs(LedgerCommand.REFERENCE)
                .given(events);
    }

    private static ApplyToDocument apply(String line, PaymentDocument document) {
        return apply(line, document, null);
    }

    private static ApplyToDocument apply(String line, PaymentDocument document, @Nullable String amount) {
        return new ApplyToDocument(CONTRACT, line, document, pounds(amount), DAY, null);
    }

    private static CorrectApplication correct(PaymentDocument document, LocalDate day) {
        return correct(null, document, null, day);
    }

    private static CorrectApplication correct(
            @Nullable PaymentDocument said, PaymentDocument document, @Nullable String amount, LocalDate day) {
        return new CorrectApplication(
                CONTRACT, LINE, said, document, pounds(amount), "It was on the invoice", day, null);
    }

    private static @Nullable BigDecimal pounds(@Nullable String amount) {
        return amount == null ? null : new BigDecimal(amount);
    }

    private static LineApplied of(PaymentDocument document, String applied, String notApplied) {
        return new LineApplied(LINE, APPLIED.kind(), APPLIED.amount(), document, pounds(applied), pounds(notApplied));
    }

    @Test
    void aLineIsAppliedAsAWholeOnce() {
        given().when(commissioner(), apply(LINE, NOTE)).then(of(NOTE, "-1511.63", "0.00"));
        given(applied).when(commissioner(), apply(LINE, BILL)).isRefused(LedgerRule.LINE_ALREADY_APPLIED);
    }

    @Test
    void aLineIsAppliedInPartsThatAreNoMoreThanTheLine() {
        given().when(commissioner(), apply(LINE, NOTE, "-1000")).then(APPLIED_IN_PART);
        Message<?> inPart = commissioner().on("2016-05-04").did(APPLIED_IN_PART);
        given(inPart).when(commissioner(), apply(LINE, BILL)).then(of(BILL, "-511.63", "0.00"));
        given(inPart).when(commissioner(), apply(LINE, BILL, "-511.63")).then(of(BILL, "-511.63", "0.00"));
        for (String tooMuch : List.of("-511.64", "-1511.63", "0", "0.00", "511.63")) {
            given(inPart)
                    .when(commissioner(), apply(LINE, BILL, tooMuch))
                    .isRefused(LedgerRule.PART_OF_LINE, "/amount");
        }
        given(inPart)
                .when(commissioner(), apply(LINE, NOTE, "-1"))
                .isRefused(LedgerRule.LINE_ON_DOCUMENT_ALREADY, "/document");
        given(inPart, commissioner().on("2016-05-04").did(of(BILL, "-511.63", "0.00")))
                .when(commissioner(), apply(LINE, THIRD, "-0.01"))
                .isRefused(LedgerRule.LINE_ALREADY_APPLIED);
    }

    @Test
    void aLineIsAppliedNoEarlierThanItsOwnDay() {
        PaymentDocument early = new PaymentDocument(DocumentKind.INVOICE, "INV-1", LocalDate.of(2016, 4, 1));
        given().when(commissioner().on("2016-05-01"), apply(LINE, early))
                .isRefused(LedgerRule.APPLIED_BEFORE_LINE, "/effectiveOn");
        given().when(commissioner().on("2016-05-02"), apply(LINE, early)).then(of(early, "-1511.63", "0.00"));
        given(commissioner().on("2016-05-04").did(APPLIED_IN_PART))
                .when(commissioner().on("2016-05-03"), apply(LINE, early))
                .isRefused(GeneralRule.EFFECTIVE_TOO_EARLY, "/effectiveOn");
    }

    @Test
    void ofALineOnSeveralDocumentsACorrectionSaysWhich() {
        Message<?>[] both = {
            commissioner().on("2016-05-04").did(APPLIED_IN_PART),
            commissioner().on("2016-05-04").did(of(BILL, "-500.00", "-11.63"))
        };
        given(both).when(commissioner(), correct(THIRD, DAY)).isRefused(LedgerRule.WHICH_APPLICATION, "/said");
        given(both)
                .when(commissioner(), correct(THIRD, BILL, null, DAY))
                .isRefused(LedgerRule.LINE_NOT_APPLIED, "/said");
        given(both)
                .when(commissioner(), correct(NOTE, BILL, null, DAY))
                .isRefused(LedgerRule.LINE_ON_DOCUMENT_ALREADY, "/document");
        given(both)
                .when(commissioner(), correct(NOTE, THIRD, "-1011.64", DAY))
                .isRefused(LedgerRule.PART_OF_LINE, "/amount");
        given(both)
                .when(commissioner(), correct(NOTE, THIRD, "-1011.63", DAY))
                .then(new ApplicationCorrected(
                        LINE, NOTE, THIRD, pounds("-1000.00"), pounds("-1011.63"), pounds("0.00")));
        given(both)
                .when(commissioner(), correct(BILL, BILL, "-0.01", DAY))
                .then(new ApplicationCorrected(
                        LINE, BILL, BILL, pounds("-500.00"), pounds("-0.01"), pounds("-511.62")));
    }

    @Test
    void onlyALineThatIsThereIsApplied() {
        given().when(commissioner(), apply("1", NOTE)).isRefused(LedgerRule.UNKNOWN_LINE);
        given().when(commissioner(), apply(EVENT + "-2", NOTE)).isRefused(LedgerRule.UNKNOWN_LINE);
        given().when(commissioner(), apply("01540000-0000-7000-8000-000000000011-1", NOTE))
                .isRefused(LedgerRule.UNKNOWN_LINE);
        referenceData.event(CONTRACT, EVENT, AStatement.SIGNED, DAY);
        given().when(commissioner(), apply(LINE, NOTE)).isRefused(LedgerRule.UNKNOWN_LINE);
    }

    @Test
    void aDocumentHasBeenIssued() {
        given().when(
                        commissioner().on("2016-05-04"),
                        apply(LINE, new PaymentDocument(DocumentKind.INVOICE, "INV-1", DAY.plusDays(1))))
                .isRefused(LedgerRule.DOCUMENT_OF_LATER, "/document/issuedOn");
    }

    @Test
    void whatWasAppliedIsCorrectedToAnotherDocument() {
        given(applied)
                .when(commissioner().on("2016-05-04"), correct(BILL, DAY))
                .then(new ApplicationCorrected(
                        LINE, NOTE, BILL, pounds("-1511.63"), pounds("-1511.63"), pounds("0.00")));
        given(applied)
                .when(commissioner().on("2016-05-04"), correct(NOTE, DAY))
                .isRefused(LedgerRule.APPLICATION_UNCHANGED, "/document");
        given().when(commissioner().on("2016-05-04"), correct(BILL, DAY)).isRefused(LedgerRule.LINE_NOT_APPLIED);
        given(applied)
                .when(commissioner().on("2016-05-03"), correct(BILL, DAY.minusDays(1)))
                .isRefused(GeneralRule.EFFECTIVE_TOO_EARLY, "/effectiveOn");
    }
}
