package org.contractgovernance.contracts.assessment.history;

import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.kpi.ReturnStatus;
import org.jspecify.annotations.Nullable;

/**
 * A period of the regime that has ended and is not assessed yet.
 *
 * @param period its key
 * @param from its first day
 * @param to its last day
 * @param after key of the earlier period that is to be assessed first; absent where there is none
 * @param waitsFor the returns that quality assurance has not accepted
 * @param waitsUntil the last day on which it waits for them; absent where the regime names none
 * @param clause where the contract says so; absent with the day
 */
public record PeriodWaiting(
        String period,
        LocalDate from,
        LocalDate to,
        @Nullable String after,
        List<WaitsFor> waitsFor,
        @Nullable LocalDate waitsUntil,
        @Nullable String clause) {

    public PeriodWaiting {
        waitsFor = List.copyOf(waitsFor);
    }

    /**
     * A return that a period waits for.
     *
     * @param kpi the KPI's code
     * @param period key of its own period
     * @param status the status of the return
     */
    public record WaitsFor(String kpi, String period, ReturnStatus status) {}
}
