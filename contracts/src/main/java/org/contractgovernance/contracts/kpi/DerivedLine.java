package org.contractgovernance.contracts.kpi;

import java.math.BigDecimal;
import java.util.List;
import org.contractgovernance.contracts.audit.EventSummary;
import org.contractgovernance.contracts.kpi.rating.Rating;
import org.contractgovernance.contracts.register.RegisterName;
import org.jspecify.annotations.Nullable;

/**
 * A line of the scorecard, and the rows that it was computed from. The totals beside it count each line under its status and its
 * rating.
 *
 * @param code the KPI's code
 * @param period the period's key
 * @param status the status that it counts under
 * @param rating the rating that it counts under; absent where nothing was returned
 * @param figure the rounded figure
 * @param late whether it came, or still has not come, after the day it was due
 * @param address where the line's own derivation is asked for, below the contract's address
 * @param rows the rows: the contract's, whose calendar has the period; the KPI's; the return's, where there is one
 */
public record DerivedLine(
        String code,
        String period,
        ReturnStatus status,
        @Nullable Rating rating,
        @Nullable BigDecimal figure,
        boolean late,
        String address,
        List<RowUsed> rows) {

    /**
     * A row that a line was computed from.
     *
     * @param register the row's register
     * @param address where the row's own derivation is asked for, below the contract's address
     * @param lastMadeBy the event that made the row what it is
     */
    public record RowUsed(RegisterName register, String address, EventSummary lastMadeBy) {}
}
