package org.contractgovernance.contracts.variation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.event.FreeText;
import org.contractgovernance.contracts.term.Text;

/**
 * What a variation means for something, and what has to be done about it.
 *
 * @param kind what it is about, such as equality, data protection, staff or cost
 * @param summary what it means; do not name people
 * @param actions what has to be done
 */
public record VariationImpact(
        @NotBlank @Size(max = Text.TITLE) String kind,
        @NotBlank @Size(max = Text.NARRATIVE) @FreeText String summary,
        @NotNull @Size(max = 50) List<@NotNull @Valid ImpactAction> actions) {

    /**
     * Something that has to be done.
     *
     * @param what what has to be done; do not name people
     * @param by the last day
     * @param role the role or post that does it
     */
    public record ImpactAction(
            @NotBlank @Size(max = Text.TITLE) @FreeText String what,
            @NotNull LocalDate by,
            @NotBlank @Size(max = Text.TITLE) String role) {}

    public VariationImpact {
        actions = actions == null ? List.of() : List.copyOf(actions);
    }
}
