package org.contractgovernance.contracts.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of the register of what the lines of payment ledgers are applied to. Effective means: the day on which it was said or corrected.
 *
 * @param contract reference of the contract
 * @param line what the line is called
 * @param document the invoice or the credit note
 * @param appliedOn the day on which it was applied, or that was last corrected
 * @param source the document that the fact is taken from
 */
public record ApplicationEntry(
        String contract,
        String line,
        PaymentDocument document,
        LocalDate appliedOn,
        @Nullable String source) {}
