package org.contractgovernance.contracts.results.claim;

import java.math.BigDecimal;
import org.contractgovernance.contracts.contract.Money;
import org.jspecify.annotations.Nullable;

/**
 * What some units of a case come to: units times price times both percentages, less the share that is not paid.
 *
 * @param quantity how many units
 * @param priceClause the clause of the price
 * @param most the most that is paid for one unit
 * @param paymentPercent how much of it this payment is, in per cent
 * @param volumeClause the clause of their band of volume; absent where an output has none
 * @param volumePercent how much of it units in that band are paid, in per cent
 * @param exact what they come to, exact, in pounds
 */
public record PricedPart(
        BigDecimal quantity,
        String priceClause,
        Money most,
        BigDecimal paymentPercent,
        @Nullable String volumeClause,
        BigDecimal volumePercent,
        String exact) {}
