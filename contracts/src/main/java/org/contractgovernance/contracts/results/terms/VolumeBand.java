package org.contractgovernance.contracts.results.terms;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.contractgovernance.contracts.term.Text;

/**
 * What a unit is paid that is counted above a number of units of the same output and payment in a year of the contract, up to where the
 * next band begins. Bands are marginal: each unit has the percentage of its own band, whatever comes after it.
 *
 * @param clause where the contract says so
 * @param above the units above so many; 0 in the first band
 * @param percent how much of the price each of them is paid, in per cent; 0: they are free
 */
public record VolumeBand(
        @NotBlank @Size(max = Text.TITLE) String clause,

        @NotNull @DecimalMin("0") @Digits(integer = 9, fraction = 3) BigDecimal above,

        @NotNull @DecimalMin("0") @Digits(integer = 4, fraction = 6) BigDecimal percent) {}
