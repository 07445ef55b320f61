package org.contractgovernance.contracts.regime.terms;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.contractgovernance.contracts.term.Text;

/**
 * A KPI that fails in consecutive periods of its own counts more.
 *
 * @param clause where the contract says so
 * @param fromFailure from which failure in a row on
 * @param multiplier how often the points of such a failure count
 */
public record RepeatRule(
        @NotBlank @Size(max = Text.TITLE) String clause,
        @Min(2) @Max(120) int fromFailure,

        @NotNull @DecimalMin("1") @DecimalMax("100") @Digits(integer = 3, fraction = 3) BigDecimal multiplier) {}
