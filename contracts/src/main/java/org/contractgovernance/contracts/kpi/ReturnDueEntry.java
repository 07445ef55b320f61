package org.contractgovernance.contracts.kpi;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import org.contractgovernance.contracts.calendar.CalendarUsed;
import org.contractgovernance.contracts.kpi.ReturnEntry.ReturnSpan;
import org.contractgovernance.contracts.kpi.period.DueDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of the returns due: what was told of the clock of a period's return. Effective means: the day from which the return was due soon,
 * overdue or made, or on which its due day moved.
 *
 * @param contract reference of the contract
 * @param code the KPI's code
 * @param span the period
 * @param state how the clock stands
 * @param dueOn the last day on which the return is not late
 * @param overdueSince the first day on which it was overdue, where it is
 * @param workingDaysLate how many working days after its due day it was made, where it was late
 * @param calendar the calendar by which the due day was computed
 * @param toldOn the day from which that is so
 */
public record ReturnDueEntry(
        String contract,
        String code,
        @JsonUnwrapped ReturnSpan span,
        DueState state,
        LocalDate dueOn,
        @Nullable LocalDate overdueSince,
        @Nullable Integer workingDaysLate,
        CalendarUsed calendar,
        LocalDate toldOn) {

    /** The row of what has been told; {@code event} is the last thing that was. */
    public static ReturnDueEntry of(String contract, String code, ReturnDue told, KpiEvent.ClockEvent event) {
        return new ReturnDueEntry(
                contract,
                code,
                new ReturnSpan(event.period(), told.from(), told.to()),
                told.state(),
                told.due().on(),
                told.state() == DueState.OVERDUE ? told.due().on().plusDays(1) : null,
                event instanceof KpiEvent.ReturnSubmittedLate late ? (Integer) late.workingDaysLate() : null,
                told.due().calendar(),
                told.toldOn());
    }

    /** What has been told. */
    public ReturnDue told() {
        return new ReturnDue(state, span.periodFrom(), span.periodTo(), new DueDate(dueOn, calendar), toldOn);
    }
}
