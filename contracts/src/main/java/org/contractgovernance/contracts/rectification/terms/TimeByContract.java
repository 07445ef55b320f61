package org.contractgovernance.contracts.rectification.terms;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.contractgovernance.contracts.clock.TimeAllowed;
import org.contractgovernance.contracts.term.Text;

/**
 * A time that the contract gives. The day on which it starts does not count.
 *
 * @param clause where the contract says so
 * @param amount how many days
 * @param unit working days of the contract's calendar, unless said otherwise, or days
 */
public record TimeByContract(
        @NotBlank @Size(max = Text.TITLE) String clause,
        @NotNull @Min(1) @Max(365) Integer amount,
        @NotNull TimeAllowed.Unit unit) {

    public TimeByContract {
        unit = unit == null ? TimeAllowed.Unit.WORKING_DAYS : unit;
    }

    /** The time as a clock takes it. */
    public TimeAllowed allowed() {
        return new TimeAllowed(amount, unit);
    }

    /** The time as a person writes it: {@code 10 working days}. */
    public String words() {
        return amount == 1 ? "1 " + unit.words().replaceAll("s$", "") : amount + " " + unit.words();
    }
}
