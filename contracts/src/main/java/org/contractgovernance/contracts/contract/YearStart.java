package org.contractgovernance.contracts.contract;

import java.time.Month;
import org.contractgovernance.contracts.term.Coded;

/** Which year a contract's quarters and annual periods follow. */
public enum YearStart implements Coded {
    /** From 1 April. */
    FINANCIAL(Month.APRIL),
    /** From 1 September. */
    ACADEMIC(Month.SEPTEMBER);

    private final Month month;

    YearStart(Month month) {
        this.month = month;
    }

    /** The month whose first day begins the year. */
    public Month month() {
        return month;
    }
}
