package org.contractgovernance.contracts.kpi.figure;

import java.time.LocalDate;
import java.util.List;

/**
 * What the earlier periods of the contract's year add to a period's own figures.
 *
 * @param from the first day of the year
 * @param earlier the measured periods before, in order
 */
public record YearToDate(LocalDate from, List<ToDateLine> earlier) {

    public YearToDate {
        earlier = List.copyOf(earlier);
    }
}
