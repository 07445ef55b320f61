package org.contractgovernance.contracts.regime.terms;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.contractgovernance.contracts.calendar.WorkingCalendar;
import org.contractgovernance.contracts.term.Text;

/**
 * For how long a period waits for its returns to be accepted. After that it is assessed in any case: a return that is not accepted yet
 * counts with its provisional rating, and a missing one as not returned.
 *
 * @param clause where the contract says so
 * @param workingDays so many working days of the contract's calendar after the period's last day
 */
public record AssessedAfter(
        @NotBlank @Size(max = Text.TITLE) String clause,
        @Min(0) @Max(250) int workingDays) {

    /** The last day on which a period that ends on a day waits, by a calendar. It is assessed from the next day on. */
    public LocalDate waitsUntil(LocalDate lastDay, WorkingCalendar calendar) {
        return calendar.after(lastDay, workingDays);
    }
}
