package org.contractgovernance.contracts.particulars;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.contractgovernance.contracts.term.Text;

/**
 * The longest term that the contract provided for when it was awarded, with every option to extend it.
 *
 * @param from its first day
 * @param to its last day
 * @param clause where the contract says so
 */
public record MaximumTerm(
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @NotBlank @Size(max = Text.TITLE) String clause) {

    /** The number of days of the term; the first and the last day both count. */
    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }
}
