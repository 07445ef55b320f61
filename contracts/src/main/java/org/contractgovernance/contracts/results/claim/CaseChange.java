package org.contractgovernance.contracts.results.claim;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.contractgovernance.contracts.event.FreeText;
import org.contractgovernance.contracts.term.Text;

/**
 * What is paid of a case instead.
 *
 * @param number the case's number in the claim
 * @param quantity how many units are paid, at most as many as were claimed; 0 leaves the case out
 * @param because why; do not name people
 */
public record CaseChange(
        @Min(1) int number,

        @NotNull @DecimalMin("0") @Digits(integer = 9, fraction = 3) BigDecimal quantity,

        @NotBlank @Size(max = Text.NARRATIVE) @FreeText String because) {}
