package org.contractgovernance.contracts.kpi.figure;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.contractgovernance.contracts.event.FreeText;
import org.contractgovernance.contracts.term.Text;

/**
 * Cases that a return leaves out: they are in neither its numerator nor its denominator.
 *
 * @param what which cases; do not name people
 * @param count how many
 * @param why by which rule of the KPI, or for which other reason; do not name people
 */
public record Exclusion(
        @NotBlank @Size(max = Text.TITLE) @FreeText String what,
        @NotNull @Min(1) Long count,
        @NotBlank @Size(max = Text.NARRATIVE) @FreeText String why) {}
