package org.contractgovernance.contracts.failure.policy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.contractgovernance.contracts.term.Text;

/**
 * One level to which it escalates that nobody acts.
 *
 * @param level the level
 * @param afterWorkingDays so many working days after the failure set something off, or after the level below heard of it
 * @param post the post that hears of it, such as Lead Commissioner; never a person's name
 */
public record EscalationStep(
        @NotNull EscalationLevel level,
        @Min(1) @Max(250) int afterWorkingDays,
        @NotBlank @Size(max = Text.TITLE) String post) {}
