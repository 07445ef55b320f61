package org.contractgovernance.contracts.ledger;

import java.math.BigDecimal;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.event.Stored;

/** What can happen to the lines of a contract's payment ledger. Its entity is {@code payment-ledger:{contract}}. */
public sealed interface LedgerEvent extends Event {

    /** What the line is called. */
    String line();

    /**
     * A line is on an invoice or a credit note.
     *
     * @param line what the line is called
     * @param kind what it is for
     * @param amount its amount, in pounds; below zero where the provider owes it
     * @param document the invoice or the credit note
     */
    @Stored(name = "LineApplied")
    record LineApplied(String line, LedgerKind kind, BigDecimal amount, PaymentDocument document)
            implements LedgerEvent {}

    /**
     * A line is on another document than was said. The reason is in the metadata.
     *
     * @param line what the line is called
     * @param before the document that was said
     * @param after the document that it is on
     */
    @Stored(name = "ApplicationCorrected")
    record ApplicationCorrected(String line, PaymentDocument before, PaymentDocument after) implements LedgerEvent {}
}
