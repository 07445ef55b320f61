package org.contractgovernance.contracts.rectification.terms;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.contractgovernance.contracts.event.FreeText;
import org.contractgovernance.contracts.term.Text;

/**
 * Something that the contract lets the council do after a plan has failed.
 *
 * @param code a word for it, such as {@code step-in}, {@code remedial-adviser} or {@code termination-right}
 * @param name what people call it
 * @param clause where the contract says so
 */
public record PlanConsequence(
        @NotBlank @Size(max = Text.CODE) @Pattern(regexp = Text.SLUG) String code,

        @NotBlank @Size(max = Text.TITLE) @FreeText String name,
        @NotBlank @Size(max = Text.TITLE) String clause) {}
