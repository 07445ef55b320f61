package org.contractgovernance.contracts.kpi;

import java.math.BigDecimal;
import java.util.List;
import org.contractgovernance.contracts.audit.EventSummary;
import org.contractgovernance.contracts.kpi.rating.Rating;
import org.contractgovernance.contracts.register.RegisterName;
import org.jspecify.annotations.Nullable;

/**
 * A line of the scorecard, and the rows from which it was computed. The scorecard's totals count each line under its status and its rating.
 *
 * @param code the KPI's code
 * @param period the period's key
 * @param status the status that it counts under
 * @param rating the rating that it counts under; absent where there is no return
 * @param figure the rounded figure
 * @param late whether the return came after its due day, or is overdue
 * @param address address of the line's own derivation, below the contract's address
 * @param rows the rows: that of the contract, whose calendar has the period; that of the KPI; and that of the return, where there is one
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
     * A row from which a line was computed.
     *
     * @param register the row's register
     * @param address address of the row's own derivation, below the contract's address
     * @param lastMadeBy the event that made the row what it is
     */
    public record RowUsed(RegisterName register, String address, EventSummary lastMadeBy) {}
}
