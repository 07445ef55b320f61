package org.contractgovernance.contracts.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.ledger.AppliedLine.LineApplication;
import org.jspecify.annotations.Nullable;

/**
 * A line of the payment ledger as it is shown.
 *
 * @param line what the line is called
 * @param kind what it is for
 * @param adjusts what it changes, of an adjustment: a charge or a credit
 * @param amount in pounds: above zero what the council owes the provider, below zero what the provider owes the council
 * @param balance the sum of this line and all before it, whatever the list is limited to
 * @param effectiveOn the day of the event that made it
 * @param period the period, the claim or the year that it is for
 * @param periodFrom the first day that it is for; the day of the event where no other is known
 * @param periodTo the last day that it is for
 * @param clause where the contract says so, where a clause is known
 * @param about the KPI or the event of a credit, or the output of a claim
 * @param deduction the deduction's number in its assessment, of a credit and its adjustments
 * @param origin where the line comes from
 * @param applied the documents that it was applied to, each with its part of the amount; none where none is known
 * @param notApplied how much of the amount is on no document
 */
public record LedgerLine(
        String line,
        LedgerKind kind,
        @Nullable LedgerKind adjusts,
        BigDecimal amount,
        BigDecimal balance,
        LocalDate effectiveOn,
        String period,
        LocalDate periodFrom,
        LocalDate periodTo,
        @Nullable String clause,
        @Nullable String about,
        @Nullable Integer deduction,
        LedgerOrigin origin,
        List<LineApplication> applied,
        BigDecimal notApplied) {

    public LedgerLine {
        applied = List.copyOf(applied);
    }

    /**
     * Where a line comes from.
     *
     * @param subject the kind of entity
     * @param reference its reference
     * @param event the name of the event
     * @param eventId its identifier
     * @param position its place in the record
     * @param derivation the address at which each step of the amount is shown
     */
    public record LedgerOrigin(
            EntityKind subject, String reference, String event, String eventId, long position, String derivation) {}
}
