package org.contractgovernance.contracts.ledger;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an event adds to the payment ledger: one line. It is exact to the penny, and nothing is rounded here: the event's own steps say where
 * and how its amounts were rounded.
 *
 * @param number its number among the lines of the event, from 1
 * @param kind what it is for
 * @param adjusts what it changes, of an adjustment: a charge or a credit
 * @param amount in pounds: above zero what the council owes the provider, below zero what the provider owes the council
 * @param deduction the deduction's number in its assessment, of a credit and its adjustments
 * @param clause where the contract says so, where the event itself says it
 */
public record LedgerAmount(
        int number,
        LedgerKind kind,
        @Nullable LedgerKind adjusts,
        BigDecimal amount,
        @Nullable Integer deduction,
        @Nullable String clause) {}
