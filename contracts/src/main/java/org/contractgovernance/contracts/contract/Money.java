package org.contractgovernance.contracts.contract;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/**
 * An exact amount in pounds sterling.
 *
 * @param pounds at most 13 digits before the point and two after it
 */
public record Money(
        @NotNull @DecimalMin("0") @Digits(integer = 13, fraction = 2) BigDecimal pounds) {}
