package org.contractgovernance.contracts.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.contractgovernance.contracts.event.FreeText;
import org.contractgovernance.contracts.term.Text;

/**
 * Days on which the council's offices are closed although they are no bank holidays, such as those between Christmas and the New Year.
 *
 * @param from the first day
 * @param to the last day
 * @param because why, and who decided it; do not name people
 */
public record ClosedDays(
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @NotBlank @Size(max = Text.TITLE) @FreeText String because) {

    /** Whether the offices are closed on this day. */
    boolean has(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
