package org.contractgovernance.contracts.regime.reckoning;

import java.math.BigDecimal;
import java.util.Objects;
import org.contractgovernance.contracts.kpi.figure.DayNumbers;
import org.contractgovernance.contracts.kpi.period.Period;
import org.contractgovernance.contracts.kpi.rating.Rated;
import org.contractgovernance.contracts.regime.credit.ReturnLate;
import org.contractgovernance.contracts.term.Coded;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a KPI in one of its own periods when a period of the regime is reckoned. A return says it in this way:
 *
 * <ul>
 *   <li>a band rated it: it was measured. Its figure counts, whatever the rating: a word of the contract's own scale that stands for no
 *       statutory rating leaves the rating absent, and the figure may miss the regime's level all the same;
 *   <li>no band rated it ({@link Rated#because()}): there was nothing to measure, or it is rated Other. Neither is a failure, and a figure
 *       of too small a sample does not count;
 *   <li>there is no return, or it was withdrawn: nothing was returned.
 * </ul>
 *
 * <p>Whatever a return says, a period with granted relief is relieved.
 *
 * @param kpi its code
 * @param period key of its own period
 * @param known what is known
 * @param figure the rounded figure, a day as its {@linkplain DayNumbers number}; only where it was measured
 * @param relief the relief that was granted, where it was
 * @param late that its return was late or missing; absent where it was in time
 */
public record KpiOutcome(
        String kpi,
        String period,
        WhatIsKnown known,
        @Nullable BigDecimal figure,
        @Nullable GrantedRelief relief,
        @Nullable ReturnLate late) {

    /** What is known of a KPI. */
    public enum WhatIsKnown implements Coded {
        /** There is a figure. */
        MEASURED,
        /** There was no case to measure, or the figure describes nothing: neither a failure nor a level that is met. */
        NOTHING_TO_MEASURE,
        /** Nothing was returned by the time of the reckoning. */
        NOT_RETURNED,
        /** Relief was granted: neither a failure nor a level that is met. A figure that was returned is kept. */
        RELIEVED
    }

    /**
     * Relief that was granted for a period of a KPI.
     *
     * @param reference the relief's reference, {@code RL-1}
     * @param because its cause in words
     * @param clause where the contract says so
     */
    public record GrantedRelief(String reference, String because, String clause) {}

    /**
     * What a return says.
     *
     * @param period the KPI's own period
     * @param rated the figure and the rating by the terms of that period; nobody asks whether the rating is absent, as that says nothing
     */
    public static KpiOutcome returned(String kpi, Period period, Rated rated) {
        return rated.because() == null
                ? measured(kpi, period.key(), figure(period, rated))
                : nothingToMeasure(kpi, period.key());
    }

    /** A day that was not reached stands on the day after the period, where the KPI's own bands put it. */
    private static BigDecimal figure(Period period, Rated rated) {
        BigDecimal figure = rated.figure();
        return figure == null
                ? DayNumbers.number(
                        Objects.requireNonNullElse(rated.day(), period.to().plusDays(1)))
                : figure;
    }

    /** The same period with granted relief; the figure is kept. */
    public KpiOutcome relieved(GrantedRelief by) {
        return new KpiOutcome(kpi, period, WhatIsKnown.RELIEVED, figure, by, late);
    }

    /** The same; its return was late or is missing. */
    public KpiOutcome late(@Nullable ReturnLate by) {
        return new KpiOutcome(kpi, period, known, figure, relief, by);
    }

    /** The same in another period. */
    KpiOutcome in(String another) {
        return new KpiOutcome(kpi, another, known, figure, relief, late);
    }

    /** A figure, rounded as the KPI says. */
    public static KpiOutcome measured(String kpi, String period, BigDecimal figure) {
        return new KpiOutcome(kpi, period, WhatIsKnown.MEASURED, figure, null, null);
    }

    /** No case. */
    public static KpiOutcome nothingToMeasure(String kpi, String period) {
        return new KpiOutcome(kpi, period, WhatIsKnown.NOTHING_TO_MEASURE, null, null, null);
    }

    /** No return. */
    public static KpiOutcome notReturned(String kpi, String period) {
        return new KpiOutcome(kpi, period, WhatIsKnown.NOT_RETURNED, null, null, null);
    }
}
