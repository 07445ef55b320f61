package org.contractgovernance.contracts.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.contractgovernance.contracts.ledger.LedgerEvent.ApplicationCorrected;
import org.contractgovernance.contracts.ledger.LedgerEvent.LineApplied;

/** A line of a payment ledger, and what it is applied to. Numbers and amounts are made up. */
public final class ALedger {

    /** The event that makes the line. */
    public static final String EVENT = "01540000-0000-7000-8000-000000000010";

    public static final String LINE = EVENT + "-1";

    public static final PaymentDocument NOTE =
            new PaymentDocument(DocumentKind.CREDIT_NOTE, "CN-7", LocalDate.of(2016, 5, 3));

    public static final PaymentDocument BILL =
            new PaymentDocument(DocumentKind.INVOICE, "INV/2016/11", LocalDate.of(2016, 5, 4));

    /** A thousand pounds of it. */
    public static final LineApplied APPLIED_IN_PART = new LineApplied(
            LINE,
            LedgerKind.CREDIT,
            new BigDecimal("-1511.63"),
            NOTE,
            new BigDecimal("-1000.00"),
            new BigDecimal("-511.63"));

    public static final ApplicationCorrected CORRECTED_IN_PART = new ApplicationCorrected(
            LINE, NOTE, BILL, new BigDecimal("-1000.00"), new BigDecimal("-1511.00"), new BigDecimal("-0.63"));

    /** All of it, as events said that before a line was applied in part. */
    public static final LineApplied APPLIED =
            new LineApplied(LINE, LedgerKind.CREDIT, new BigDecimal("-1511.63"), NOTE, null, null);

    public static final ApplicationCorrected CORRECTED = new ApplicationCorrected(LINE, NOTE, BILL, null, null, null);

    private ALedger() {}

    /** The same of another line. */
    public static LedgerEvent of(String line, LedgerEvent event) {
        return switch (event) {
            case LineApplied e ->
                new LineApplied(line, e.kind(), e.amount(), e.document(), e.applied(), e.notApplied());
            case ApplicationCorrected e ->
                new ApplicationCorrected(line, e.before(), e.after(), e.amountBefore(), e.amount(), e.notApplied());
        };
    }
}
