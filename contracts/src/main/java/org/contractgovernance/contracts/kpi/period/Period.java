package org.contractgovernance.contracts.kpi.period;

import java.time.LocalDate;

/**
 * A period in which a KPI is measured, from its first to its last day. {@link Calendar} makes periods.
 *
 * @param key how it is written: {@code 2016-W05}, {@code 2016-01}, {@code 2015-16-Q4}, {@code 2015-16-autumn}, {@code 2015-16}
 * @param frequency its frequency
 * @param from its first day
 * @param to its last day
 */
public record Period(String key, Frequency frequency, LocalDate from, LocalDate to) {

    /** Whether the two have a day in common. */
    boolean overlaps(LocalDate first, LocalDate last) {
        return !to.isBefore(first) && !from.isAfter(last);
    }
}
