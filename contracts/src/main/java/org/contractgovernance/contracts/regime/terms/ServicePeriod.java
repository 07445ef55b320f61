package org.contractgovernance.contracts.regime.terms;

import java.time.LocalDate;
import org.contractgovernance.contracts.term.Coded;

/** For how long points are added up and charges are paid. */
public enum ServicePeriod implements Coded {
    MONTH(1),
    QUARTER(3),
    YEAR(12);

    private final int months;

    ServicePeriod(int months) {
        this.months = months;
    }

    /** Its length. */
    public int months() {
        return months;
    }

    /** The last day of the period that begins on a day. */
    public LocalDate lastDayFrom(LocalDate from) {
        return from.plusMonths(months).minusDays(1);
    }
}
