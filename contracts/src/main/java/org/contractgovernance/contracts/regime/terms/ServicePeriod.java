package org.contractgovernance.contracts.regime.terms;

import java.time.LocalDate;
import org.contractgovernance.contracts.kpi.period.Frequency;
import org.contractgovernance.contracts.term.Coded;

/** For how long points are added up and charges are paid. */
public enum ServicePeriod implements Coded {
    MONTH(1, Frequency.MONTHLY),
    /** Three months of the contract's year. */
    QUARTER(3, Frequency.QUARTERLY),
    /** The contract's year. */
    YEAR(12, Frequency.ANNUAL);

    private final int months;
    private final Frequency frequency;

    ServicePeriod(int months, Frequency frequency) {
        this.months = months;
        this.frequency = frequency;
    }

    /** How often such a period begins, in the contract's calendar. */
    public Frequency frequency() {
        return frequency;
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
