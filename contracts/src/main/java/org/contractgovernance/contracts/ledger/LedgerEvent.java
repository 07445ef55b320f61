package org.contractgovernance.contracts.ledger;

import java.math.BigDecimal;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.event.Stored;
import org.jspecify.annotations.Nullable;

/** What can happen to the lines of a contract's payment ledger. Its entity is {@code payment-ledger:{contract}}. */
public sealed interface LedgerEvent extends Event {

    /** What the line is called. */
    String line();

    /**
     * A line, or a part of it, is on an invoice or a credit note. Early events say of no part: then all of the line is on the document.
     *
     * @param line what the line is called
     * @param kind what it is for
     * @param amount its amount, in pounds; below zero where the provider owes it
     * @param document the invoice or the credit note
     * @param applied how much of the amount is on the document; absent where it is all
     * @param notApplied how much of the amount is on no document afterwards; absent where it is nothing
     */
    @Stored(name = "LineApplied")
    record LineApplied(
            String line,
            LedgerKind kind,
            BigDecimal amount,
            PaymentDocument document,
            @Nullable BigDecimal applied,
            @Nullable BigDecimal notApplied)
            implements LedgerEvent {}

    /**
     * A line is on another document than was said, or another part of it. The reason is in the metadata. Early events say of no amounts: then
     * the amount is as it was.
     *
     * @param line what the line is called
     * @param before the document that was said
     * @param after the document that it is on
     * @param amountBefore how much of the line was said to be on it, in pounds
     * @param amount how much of the line is on it
     * @param notApplied how much of the line is on no document afterwards
     */
    @Stored(name = "ApplicationCorrected")
    record ApplicationCorrected(
            String line,
            PaymentDocument before,
            PaymentDocument after,
            @Nullable BigDecimal amountBefore,
            @Nullable BigDecimal amount,
            @Nullable BigDecimal notApplied)
            implements LedgerEvent {}
}
