package org.contractgovernance.contracts.ledger;

import static org.contractgovernance.contracts.access.Role.COMMISSIONER;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.contractgovernance.contracts.Command;
import org.contractgovernance.contracts.access.AllowedTo;
import org.contractgovernance.contracts.entity.EntityId;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.entity.Target;
import org.contractgovernance.contracts.term.FromAddress;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/** What can be asked of a contract's payment ledger. */
public sealed interface LedgerCommand extends Command {

    /** What people call it: a contract has one. */
    String REFERENCE = EntityKind.PAYMENT_LEDGER.code();

    /** Identifier of a contract's payment ledger. */
    static EntityId ledgerOf(String contract) {
        return new EntityId(EntityKind.PAYMENT_LEDGER, contract);
    }

    /** What the line is called: its event's identifier and its number. */
    String line();

    @Override
    default Target target() {
        return new Target.Known(ledgerOf(contract()), REFERENCE);
    }

    /**
     * Says on which invoice or credit note a line of the ledger is, or a part of it. The parts are no more than the line.
     *
     * @param contract reference of the contract
     * @param line what the line is called, as the ledger shows it
     * @param document the invoice or the credit note
     * @param amount how much of the line is on it, in pounds, with the line's sign; the default is all that is on no document yet
     * @param effectiveOn the day on which it was applied, no earlier than the line's own; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo(COMMISSIONER)
    record ApplyToDocument(
            @FromAddress String contract,
            @FromAddress String line,
            @NotNull @Valid PaymentDocument document,
            @Digits(integer = 13, fraction = 2) @Nullable BigDecimal amount,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements LedgerCommand {}

    /**
     * Corrects the document that a line was said to be on, or how much of the line is on it.
     *
     * @param contract reference of the contract
     * @param line what the line is called, as the ledger shows it
     * @param said the document that was said; may be left out where the line is on one document
     * @param document the invoice or the credit note that it is on
     * @param amount how much of the line is on it, in pounds, with the line's sign; the default is as much as was said
     * @param reason why; do not name people
     * @param effectiveOn the day of the correction; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo(COMMISSIONER)
    record CorrectApplication(
            @FromAddress String contract,
            @FromAddress String line,
            @Valid @Nullable PaymentDocument said,
            @NotNull @Valid PaymentDocument document,
            @Digits(integer = 13, fraction = 2) @Nullable BigDecimal amount,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements LedgerCommand {}
}
