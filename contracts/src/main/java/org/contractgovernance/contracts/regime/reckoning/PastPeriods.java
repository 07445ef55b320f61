package org.contractgovernance.contracts.regime.reckoning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The periods before one, in order, as they were reckoned.
 *
 * @param periods the periods
 */
record PastPeriods(List<PeriodReckoned> periods) {

    PastPeriods {
        periods = List.copyOf(periods);
    }

    /**
     * Those that end within some months, which end with a day. Months are counted from the day after, so that a February takes no part of
     * a longer month with it.
     */
    Stream<PeriodReckoned> within(int months, LocalDate lastDay) {
        LocalDate first = lastDay.plusDays(1).minusMonths(months);
        return periods.stream().filter(each -> !each.to().isBefore(first));
    }

    /** What something of them comes to over such months. */
    BigDecimal sum(int months, LocalDate lastDay, Function<PeriodReckoned, BigDecimal> of) {
        return within(months, lastDay).map(of).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** How many failures in a row each KPI had come to. */
    Map<String, Integer> rows() {
        Map<String, Integer> found = new HashMap<>();
        periods.forEach(period -> period.kpis().forEach(each -> found.put(each.kpi(), each.inARow())));
        return found;
    }

    /** The credits that wait. */
    List<WaitingCredit> waiting() {
        return periods.isEmpty() ? List.of() : periods.getLast().waiting();
    }
}
