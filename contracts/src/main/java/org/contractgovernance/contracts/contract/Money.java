package org.contractgovernance.contracts.contract;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact amount in pounds sterling.
 *
 * @param pounds at most 13 digits before the point and two after it
 */
public record Money(
        @NotNull @DecimalMin("0") @Digits(integer = 13, fraction = 2) BigDecimal pounds) {

    /** No money. */
    public static final Money NOTHING = new Money(new BigDecimal("0.00"));

    private static final int PENCE = 2;

    /** This and another amount. */
    public Money plus(Money other) {
        return new Money(pounds.add(other.pounds));
    }

    /** The same amount, written to the penny. It has no part of a penny. */
    public Money toThePenny() {
        return new Money(pounds.setScale(PENCE, RoundingMode.UNNECESSARY));
    }
}
