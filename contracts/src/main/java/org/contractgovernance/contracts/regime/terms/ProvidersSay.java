package org.contractgovernance.contracts.regime.terms;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.contractgovernance.contracts.calendar.WorkingCalendar;
import org.contractgovernance.contracts.term.Text;

/**
 * How long the provider has to say something to what is proposed, before anybody decides.
 *
 * @param clause where the contract says so
 * @param workingDays so many working days of the contract's calendar after the day on which it is proposed
 */
public record ProvidersSay(
        @NotBlank @Size(max = Text.TITLE) String clause,
        @Min(0) @Max(90) int workingDays) {

    /** The last day on which it may say something to what is proposed on a day, by a calendar. */
    public LocalDate until(LocalDate proposedOn, WorkingCalendar calendar) {
        return calendar.after(proposedOn, workingDays);
    }
}
