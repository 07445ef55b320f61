package org.contractgovernance.contracts.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.ledger.AppliedLine.LineApplication;
import org.jspecify.annotations.Nullable;

/**
 * A row of the register of what the lines of payment ledgers are applied to. Effective means: the day on which it was said or corrected.
 *
 * @param contract reference of the contract
 * @param line what the line is called
 * @param amount the amount of the line, in pounds
 * @param notApplied how much of it is on no document
 * @param documents each document with its part of the line, in the order in which they were said
 * @param appliedOn the day on which the last was said or corrected
 * @param source the document that the last fact is taken from
 */
public record ApplicationEntry(
        String contract,
        String line,
        BigDecimal amount,
        BigDecimal notApplied,
        List<LineApplication> documents,
        LocalDate appliedOn,
        @Nullable String source) {

    public ApplicationEntry {
        documents = List.copyOf(documents);
    }

    /** The line as the row has it. */
    public AppliedLine applied() {
        return new AppliedLine(amount, documents);
    }
}
