package org.contractgovernance.contracts.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.contractgovernance.contracts.event.FreeText;
import org.contractgovernance.contracts.term.Coded;
import org.contractgovernance.contracts.term.Text;

/**
 * A bank holiday that the library of bank holidays lacks, or has and should not have.
 *
 * @param day the day
 * @param change whether it is added or taken away
 * @param because what the day is
 * @param source the document that says so, such as the proclamation
 */
public record BankHolidayCorrection(
        @NotNull LocalDate day,
        @NotNull DayChange change,
        @NotBlank @Size(max = Text.TITLE) @FreeText String because,
        @NotBlank @Size(max = Text.TITLE) @FreeText String source) {

    /** What a correction does to a day. */
    public enum DayChange implements Coded {
        /** The day is a bank holiday. */
        ADDED,
        /** The day is no bank holiday. */
        TAKEN_AWAY
    }
}
