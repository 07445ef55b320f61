package org.contractgovernance.contracts.kpi.figure;

import java.math.BigDecimal;
import org.contractgovernance.contracts.term.Coded;
import org.jspecify.annotations.Nullable;

/**
 * An earlier period of the year, where a KPI counts cumulatively.
 *
 * @param period the period's key
 * @param leftOut why it adds nothing, where it does not
 * @param value the value that it adds
 * @param numerator the part that it adds
 * @param denominator the whole that it adds
 * @param sample how many cases its figure rests on, where that was returned
 */
public record ToDateLine(
        String period,
        @Nullable LeftOut leftOut,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable Long sample) {

    /** Why a period adds nothing. */
    public enum LeftOut implements Coded {
        /** There is no return. */
        NOT_RETURNED,
        /** There was nothing to measure. */
        NOTHING_TO_MEASURE,
        /** There can be no figure. */
        CANNOT_BE_DESCRIBED,
        /** Its definition has another measure, another unit, or counts in another way. */
        MEASURED_OTHERWISE
    }

    /** A period that adds nothing. */
    public static ToDateLine leftOut(String period, LeftOut why) {
        return new ToDateLine(period, why, null, null, null, null);
    }
}
