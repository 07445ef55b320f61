package org.contractgovernance.command.ledger;

import static org.contractgovernance.command.entity.Acts.CONTRACT;
import static org.contractgovernance.command.entity.Acts.commissioner;
import static org.contractgovernance.contracts.ledger.ALedger.APPLIED;
import static org.contractgovernance.contracts.ledger.ALedger.BILL;
import static org.contractgovernance.contracts.ledger.ALedger.CORRECTED;
import static org.contractgovernance.contracts.ledger.ALedger.EVENT;
import static org.contractgovernance.contracts.ledger.ALedger.LINE;
import static org.contractgovernance.contracts.ledger.ALedger.NOTE;

import java.time.LocalDate;
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
import org.contractgovernance.contracts.ledger.LedgerRule;
import org.contractgovernance.contracts.ledger.PaymentDocument;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.contracts.share.AStatement;
import org.junit.jupiter.api.Test;

class PaymentLedgerTest {

    private static final Money STANDS = AnAssessment.pounds("1511.63");
    private static final LocalDate DAY = LocalDate.of(2016, 5, 4);

    private final ReferenceDataInMemory referenceData = new ReferenceDataInMemory()
            .event(CONTRACT, EVENT, new DeductionConfirmed(1, STANDS, Money.NOTHING, STANDS));

    private final Message<?> applied = commissioner().on("2016-05-04").did(APPLIED);

    private Situation given(Message<?>... events) {
        return Situation.of(
                        PaymentLedger.class, LedgerCommand.ledgerOf(CONTRACT).toString(), referenceData)
                .knownAs(LedgerCommand.REFERENCE)
                .given(events);
    }

    private static ApplyToDocument apply(String line, PaymentDocument document) {
        return new ApplyToDocument(CONTRACT, line, document, DAY, null);
    }

    private static CorrectApplication correct(PaymentDocument document, LocalDate day) {
        return new CorrectApplication(CONTRACT, LINE, document, "It was on the invoice", day, null);
    }

    @Test
    void aLineIsAppliedOnce() {
        given().when(commissioner(), apply(LINE, NOTE)).then(APPLIED);
        given(applied).when(commissioner(), apply(LINE, BILL)).isRefused(LedgerRule.LINE_ALREADY_APPLIED);
    }

    @Test
    void onlyALineThatIsThereIsApplied() {
        given().when(commissioner(), apply("1", NOTE)).isRefused(LedgerRule.UNKNOWN_LINE);
        given().when(commissioner(), apply(EVENT + "-2", NOTE)).isRefused(LedgerRule.UNKNOWN_LINE);
        given().when(commissioner(), apply("01540000-0000-7000-8000-000000000011-1", NOTE))
                .isRefused(LedgerRule.UNKNOWN_LINE);
        referenceData.event(CONTRACT, EVENT, AStatement.SIGNED);
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
        given(applied).when(commissioner().on("2016-05-04"), correct(BILL, DAY)).then(CORRECTED);
        given(applied)
                .when(commissioner().on("2016-05-04"), correct(NOTE, DAY))
                .isRefused(LedgerRule.APPLICATION_UNCHANGED, "/document");
        given().when(commissioner().on("2016-05-04"), correct(BILL, DAY)).isRefused(LedgerRule.LINE_NOT_APPLIED);
        given(applied)
                .when(commissioner().on("2016-05-03"), correct(BILL, DAY.minusDays(1)))
                .isRefused(GeneralRule.EFFECTIVE_TOO_EARLY, "/effectiveOn");
    }
}
