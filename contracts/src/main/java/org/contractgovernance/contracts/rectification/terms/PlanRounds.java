package org.contractgovernance.contracts.rectification.terms;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.contractgovernance.contracts.term.Text;

/**
 * How often a plan is submitted at most.
 *
 * @param clause where the contract says so
 * @param most the number of rounds: the first plan and each one after a rejection
 * @param escalatesTo the post to which a plan goes that was rejected in the last round, such as chief executives; never a person's name
 */
public record PlanRounds(
        @NotBlank @Size(max = Text.TITLE) String clause,
        @NotNull @Min(1) @Max(20) Integer most,
        @NotBlank @Size(max = Text.TITLE) String escalatesTo) {}
