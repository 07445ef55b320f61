package org.contractgovernance.contracts.regime.reckoning;

import java.math.BigDecimal;
import org.contractgovernance.contracts.term.Coded;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a KPI in one of its own periods when a period of the regime is reckoned.
 *
 * @param kpi its code
 * @param period key of its own period
 * @param known what is known
 * @param figure the rounded figure; only where it was measured
 */
public record KpiOutcome(
        String kpi,
        String period,
        WhatIsKnown known,
        @Nullable BigDecimal figure) {

    /** What is known of a KPI. */
    public enum WhatIsKnown implements Coded {
        /** There is a figure. */
        MEASURED,
        /** There was no case to measure, or the figure describes nothing: neither a failure nor a level that is met. */
        NOTHING_TO_MEASURE,
        /** Nothing was returned by the time of the reckoning. */
        NOT_RETURNED
    }

    /** A figure, rounded as the KPI says. */
    public static KpiOutcome measured(String kpi, String period, BigDecimal figure) {
        return new KpiOutcome(kpi, period, WhatIsKnown.MEASURED, figure);
    }

    /** No case. */
    public static KpiOutcome nothingToMeasure(String kpi, String period) {
        return new KpiOutcome(kpi, period, WhatIsKnown.NOTHING_TO_MEASURE, null);
    }

    /** No return. */
    public static KpiOutcome notReturned(String kpi, String period) {
        return new KpiOutcome(kpi, period, WhatIsKnown.NOT_RETURNED, null);
    }
}
