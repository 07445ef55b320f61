package org.contractgovernance.contracts.regime.reckoning;

import org.contractgovernance.contracts.term.Coded;
import org.jspecify.annotations.Nullable;

/**
 * A failure that is more than a failure of a level. It is told in each period in which it is so.
 *
 * @param what of the service, or critical
 * @param kpi the KPI that failed so often; absent where it is about all of them
 * @param clause where the contract says so
 * @param because what was found
 */
public record RegimeTrigger(WhatFailed what, @Nullable String kpi, String clause, String because) {

    /** What such a failure is. */
    public enum WhatFailed implements Coded {
        SERVICE_FAILURE,
        CRITICAL_FAILURE
    }
}
