package org.contractgovernance.contracts.ledger;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.contractgovernance.contracts.term.Text;

/**
 * An invoice or a credit note.
 *
 * @param kind which of the two
 * @param number its number, as it is written on it: letters, digits, and . _ / -
 * @param issuedOn the day on which it was issued
 */
public record PaymentDocument(
        @NotNull DocumentKind kind,

        @NotNull @Size(max = Text.CODE) @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._/-]*") String number,

        @NotNull LocalDate issuedOn) {

    /** The document in words: {@code credit note CN-7 of 2016-05-03}. */
    public String words() {
        return "%s %s of %s".formatted(kind.words(), number, issuedOn);
    }
}
