package org.contractgovernance.contracts.regime.terms;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.contractgovernance.contracts.term.Text;

/**
 * How bad a failure is.
 *
 * @param name what the contract calls it, unique in the regime
 * @param points what a failure of this severity counts for; 0 where the contract counts no points
 * @param clause where the contract says so
 */
public record FailureSeverity(
        @NotBlank @Size(max = Text.CODE) String name,

        @NotNull @DecimalMin("0") @Digits(integer = 6, fraction = 3) BigDecimal points,

        @NotBlank @Size(max = Text.TITLE) String clause) {}
