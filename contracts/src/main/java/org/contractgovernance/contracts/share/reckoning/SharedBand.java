package org.contractgovernance.contracts.share.reckoning;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a band comes to.
 *
 * @param clause where the contract says so
 * @param from its lower limit, in per cent of the target; absent where it has none
 * @param to its upper limit, in per cent of the target; absent where it has none
 * @param within how much of the difference it takes, exact, in pounds
 * @param sharePercent the share that the band says, in per cent
 * @param paidPercent how much is paid to who does not have the difference, in per cent
 * @param exact what it comes to, exact, in pounds
 */
public record SharedBand(
        String clause,
        @Nullable BigDecimal from,
        @Nullable BigDecimal to,
        String within,
        BigDecimal sharePercent,
        BigDecimal paidPercent,
        String exact) {}
