package org.contractgovernance.contracts.regime.reckoning;

import java.math.BigDecimal;
import org.contractgovernance.contracts.regime.reckoning.KpiOutcome.WhatIsKnown;
import org.jspecify.annotations.Nullable;

/**
 * What a KPI counts for in one of its own periods.
 *
 * @param kpi its code
 * @param period key of its own period
 * @param known what is known of it
 * @param figure the rounded figure, where it was measured
 * @param severity name of the severity, where it is a failure
 * @param inARow how many failures in a row it has come to with this one; where it is passed over, as many as before
 * @param multiplier how often its points count
 * @param points what it counts for, the repeat counted
 * @param greatest what it could have counted for at most, no repeat counted
 */
public record KpiPoints(
        String kpi,
        String period,
        WhatIsKnown known,
        @Nullable BigDecimal figure,
        @Nullable String severity,
        int inARow,
        BigDecimal multiplier,
        BigDecimal points,
        BigDecimal greatest) {

    /** Whether its level was missed. */
    public boolean failed() {
        return severity != null;
    }

    /** Whether its level was met. */
    public boolean met() {
        return severity == null && known == WhatIsKnown.MEASURED;
    }
}
