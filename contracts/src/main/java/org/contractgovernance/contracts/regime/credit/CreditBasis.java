package org.contractgovernance.contracts.regime.credit;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.contractgovernance.contracts.contract.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the credits of a period are taken from.
 *
 * @param charges the charges of the period, indexed
 * @param points the points of the period, repeats counted
 * @param kpis what each KPI came to, in order
 * @param events what happened that is paid for by event or unit
 * @param rounding how each amount is rounded
 */
public record CreditBasis(
        Money charges, BigDecimal points, List<KpiLevel> kpis, List<CountedEvent> events, PennyRounding rounding) {

    private static final int PERCENT = 2;

    public CreditBasis {
        kpis = List.copyOf(kpis);
        events = List.copyOf(events);
    }

    /** What KPIs of this code came to: several, where it is measured more often than the regime is assessed. */
    Stream<KpiLevel> of(String kpi) {
        return kpis.stream().filter(each -> each.kpi().equals(kpi));
    }

    /** So much of the charges, exact, in pounds. */
    BigDecimal ofCharges(BigDecimal percent) {
        return share(charges.pounds(), percent);
    }

    /** So many hundredths of a number, exact. */
    public static BigDecimal share(BigDecimal whole, BigDecimal percent) {
        return whole.multiply(percent).movePointLeft(PERCENT);
    }

    /**
     * What a KPI came to.
     *
     * @param kpi its code
     * @param period key of its own period
     * @param figure the rounded figure, where there is one
     * @param failed whether its level was missed
     * @param late that its return was late or missing; absent where it was in time
     */
    public record KpiLevel(
            String kpi,
            String period,
            @Nullable BigDecimal figure,
            boolean failed,
            @Nullable ReturnLate late) {

        /** A KPI whose return was in time. */
        public KpiLevel(String kpi, String period, @Nullable BigDecimal figure, boolean failed) {
            this(kpi, period, figure, failed, null);
        }
    }

    /**
     * Something that happened.
     *
     * @param event what the contract calls it
     * @param units how many
     * @param lastedMinutes for how long, where it lasts until it is mended
     * @param reference by which people find it; absent where it is supposed
     */
    public record CountedEvent(
            String event,
            long units,
            @Nullable Long lastedMinutes,
            @Nullable String reference) {

        /** Something that is supposed to happen. */
        public CountedEvent(String event, long units, @Nullable Long lastedMinutes) {
            this(event, units, lastedMinutes, null);
        }
    }
}
