package org.contractgovernance.contracts.share.reckoning;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/**
 * The figures of a year.
 *
 * @param target the target, in pounds
 * @param outturn the outturn, in pounds; a surplus may be below zero
 */
public record YearFigures(
        @NotNull @DecimalMin("0.01") @Digits(integer = 13, fraction = 2) BigDecimal target,

        @NotNull @Digits(integer = 13, fraction = 2) BigDecimal outturn) {}
