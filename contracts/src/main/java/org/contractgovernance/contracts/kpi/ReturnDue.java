package org.contractgovernance.contracts.kpi;

import java.time.LocalDate;
import org.contractgovernance.contracts.kpi.KpiEvent.ClockEvent;
import org.contractgovernance.contracts.kpi.period.DueDate;
import org.jspecify.annotations.Nullable;

/**
 * What has been told of the clock of a period's return.
 *
 * @param state how the clock stands
 * @param from the period's first day
 * @param to the period's last day
 * @param due when the return is or was due
 * @param toldOn the day from which that is so
 */
public record ReturnDue(DueState state, LocalDate from, LocalDate to, DueDate due, LocalDate toldOn) {

    /**
     * What has been told after an event. A return may be recorded after its due day and yet have been made before, so what is told of the
     * waiting does not change what is told of a return.
     *
     * @param on the day from which the event is effective
     */
    public static ReturnDue after(@Nullable ReturnDue before, ClockEvent event, LocalDate on) {
        return switch (event) {
            case KpiEvent.ReturnDueSoon e -> waiting(before, e, DueState.DUE_SOON, on);
            case KpiEvent.ReturnOverdue e -> waiting(before, e, DueState.OVERDUE, on);
            case KpiEvent.ReturnDueMoved e -> waiting(before, e, DueState.AWAITED, on);
            case KpiEvent.ReturnNoLongerDue e -> waiting(before, e, DueState.NOT_DUE, on);
            case KpiEvent.ReturnDueAgain e -> of(DueState.AWAITED, e, on);
            case KpiEvent.ReturnInTime e -> of(DueState.IN_TIME, e, on);
            case KpiEvent.ReturnSubmittedLate e -> of(DueState.LATE, e, on);
        };
    }

    private static ReturnDue waiting(@Nullable ReturnDue before, ClockEvent event, DueState state, LocalDate on) {
        return before != null && before.state.isReturned() ? before : of(state, event, on);
    }

    private static ReturnDue of(DueState state, ClockEvent event, LocalDate on) {
        return new ReturnDue(state, event.from(), event.to(), event.due(), on);
    }
}
