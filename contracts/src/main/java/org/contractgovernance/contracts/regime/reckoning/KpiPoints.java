package org.contractgovernance.contracts.regime.reckoning;

import java.math.BigDecimal;
import org.contractgovernance.contracts.regime.credit.ReturnLate;
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
 * @param greatest what it could have counted for at most, no repeat and no late return counted
 * @param late that its return was late or missing, where the terms say what that costs; absent where relief was granted
 * @param latePoints the points that this counts for beside {@code points}; absent where it counts for none
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
        BigDecimal greatest,
        @Nullable ReturnLate late,
        @Nullable BigDecimal latePoints) {

    /** What it counts for in all: its failure, and its late return. */
    public BigDecimal allPoints() {
        return latePoints == null ? points : points.add(latePoints);
    }

    /** Whether its level was missed. */
    public boolean failed() {
        return severity != null;
    }

    /** Whether its level was met. */
    public boolean met() {
        return severity == null && known == WhatIsKnown.MEASURED;
    }
}
